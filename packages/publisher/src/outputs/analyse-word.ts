import type { AnalyseWord } from '@iom-feed/core'
import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as swedish } from '@orama/stemmers/swedish'

/** The Snowball algorithms, by language. */
const stemmers: ReadonlyMap<string, (word: string) => string> = new Map([
  ['ar', arabic],
  ['en', english],
  ['fi', finnish],
  ['ru', russian],
  ['sv', swedish],
])

/** The article, alone or behind a preposition or a conjunction that is written together with it. */
const arabicArticle = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=..)/u
const arabicMarks = /[\u0640\u064b-\u065f\u0670]/g

/**
 * Finds the stem of a word: what its forms have in common. In a language without a stemmer a word is its own stem.
 *
 * An Arabic word is found with and without its article, whichever way the posts have it.
 */
export const analyseWord: AnalyseWord = (word, language) => {
  const stem = stemmers.get(language)
  if (!stem) return { stem: word }
  if (language !== 'ar') return { stem: stem(word) || word }
  const bare = word.replace(arabicMarks, '').replace(arabicArticle, '')
  return { stem: stem(bare) || bare, forms: [bare, `\u0627\u0644${bare}`] }
}
