import { type LanguageModel, list } from './language-model.ts'

const syllables = {
  onsets: list('b c d f g h l m n p r s t v w st pr tr gr cl sh ch br fl qu'),
  nuclei: list('a e i o u ea ou ai a e i o'),
  codas: list('- - - n r l s t d ck m ng nd rt ll st ct p'),
  counts: [1, 1, 2, 2],
}

export const english: LanguageModel = {
  tag: 'en',
  share: 0.34,
  functionWords: list(
    'the of and to in a is that for it as was with be by on not at this are from or an were which',
  ),
  families: [
    {
      known: list(
        'migrant person month year home family country project office seminar city partner guide campaign victim statistic',
      ),
      syllables,
      endings: list("- s 's hood less ship ly ist ism"),
    },
    {
      known: list('return support work help protect report visit start train consult assist depart resettl'),
      syllables,
      endings: list('- ed ing s er ers ment ments able ings'),
    },
  ],
  stems: 4000,
}
