import { type LanguageModel, list } from './language-model.ts'

const onsets = list('k t p s l m n r v h j k t s l -')
const counts = [1, 2, 2, 2, 3]

export const finnish: LanguageModel = {
  tag: 'fi',
  share: 0.36,
  functionWords: list(
    'ja on se että ei oli ovat myös hän joka kun mutta tai sekä jo niin kuin voi vain noin',
  ),
  families: [
    {
      known: list(
        'paluu palaaja matka hanke tuki maa vuosi turva koti työ nuori ohjelma järjestö viranomainen lähtijä kunta laki kurssi opas haastattelu puhelin raha toimisto avustus kansainvälinen kampanja rasismi uhri kauppa tilasto pakolainen',
      ),
      syllables: {
        onsets,
        nuclei: list('a u o i aa uu oo ai ui au uo ia e'),
        codas: list('- - - - n s l r t'),
        counts,
      },
      endings: list(
        '- n a ssa sta an lla lle lta na ksi t en ja issa ista ille illa ihin kin kaan ansa nsa mme tta',
      ),
    },
    {
      known: list(
        'säde elämä äiti yhteistyö kysymys pysyvä lähetystö yksinhuoltaja määrä henkilö päivä kylä',
      ),
      syllables: {
        onsets,
        nuclei: list('ä y ö i ää yy ie yö äi öy e'),
        codas: list('- - - - n s l r t'),
        counts,
      },
      endings: list(
        '- n ä ssä stä än llä lle ltä nä ksi t en jä issä istä ille illä ihin kin kään nsä mme ttä',
      ),
    },
  ],
  stems: 5000,
}
