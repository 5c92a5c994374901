import { type LanguageModel, list } from './language-model.ts'

const letters = list('ب ت ث ج ح خ د ر ز س ش ص ط ع غ ف ق ك ل م ن ه')

export const arabic: LanguageModel = {
  tag: 'ar',
  share: 0.06,
  functionWords: list('في من على إلى أن عن مع هذا التي هذه كان بعد قبل ما لا كل'),
  families: [
    {
      known: list('عود مهاجر منظم برنامج مساعد سفر طوعي أسر عمل بلد دعم شخص'),
      // Short vowels are not written: a stem is its consonants, and the long vowels between them.
      syllables: { onsets: letters, nuclei: list('- - ا ي و'), codas: list('- - - م ن'), counts: [2, 3, 3] },
      beginnings: list('- ال و وال ب بال لل'),
      endings: list('ة - ات ين ون ي ها هم'),
    },
  ],
  stems: 2500,
}
