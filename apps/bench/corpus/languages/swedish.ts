import { type LanguageModel, list } from './language-model.ts'

const syllables = {
  onsets: list('b d f g h k l m n p r s t v st sk fr br gr tr kl sl sp j'),
  nuclei: list('a e i o u y å ä ö a e i'),
  codas: list('- - - n r l s t d k m ng nd rt ll ck st'),
  counts: [1, 1, 2, 2],
}

export const swedish: LanguageModel = {
  tag: 'sv',
  share: 0.18,
  functionWords: list(
    'och i att det som en på är av för med den till inte har om ett de var eller kan vid från',
  ),
  families: [
    {
      known: list(
        'återvänd land stöd hem resa kommun handbok projekt uppgift myndighet väg person kampanj offer flykting barn',
      ),
      syllables,
      endings: list('- en ar arna et er erna s ens ets ande anden andet arnas ernas'),
    },
    {
      known: list('arbet hjälp rädd skydd samarbet läs fråg anmäl börj vänt'),
      syllables,
      endings: list('a ar ade at ning ningen are ad ande s ats ningar'),
    },
  ],
  stems: 4000,
}
