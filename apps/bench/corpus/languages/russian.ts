import { type LanguageModel, list } from './language-model.ts'

const syllables = {
  onsets: list('б в г д ж з к л м н п р с т х ч ш пр ст кр сл вз'),
  nuclei: list('а е и о у ы я ю а е и о'),
  codas: list('- - н р л с т к в д ст'),
  counts: [1, 2, 2, 3],
}

export const russian: LanguageModel = {
  tag: 'ru',
  share: 0.06,
  functionWords: list('и в не на что с по как это для из от до также или но за при году'),
  families: [
    {
      known: list('мигрант возврат проект город центр закон дом человек месяц персонал'),
      syllables,
      endings: list('- а ов ом у ы ам ами ах е'),
    },
    {
      known: list('помощ стран программ поддержк семь работ организаци'),
      syllables,
      endings: list('а ы у ой е ам ами ах'),
    },
  ],
  stems: 3000,
}
