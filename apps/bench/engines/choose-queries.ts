import type { Corpus } from '../corpus/make-corpus.ts'
import type { Query } from './query.ts'

/** Queries of each kind that readers ask, in the words of a corpus. */
export function chooseQueries({ posts }: Corpus): Query[] {
  const rare = rareWord(posts.filter(({ language }) => language === 'fi').map(({ text }) => text))
  const finnish = { pageLanguage: 'fi' }
  return [
    { name: 'a common word', text: 'paluu', ...finnish },
    { name: 'a rare word', text: rare, ...finnish },
    { name: 'a form that no post uses', text: 'paluuseen', ...finnish },
    { name: 'three first letters', text: 'yht', ...finnish },
    { name: 'two words', text: 'kampanja paluu', ...finnish },
    {
      name: 'a word, a concept, a language',
      text: 'paluu',
      concept: 'concept-1',
      language: 'fi',
      ...finnish,
    },
    { name: 'an Arabic word with marks', text: 'الْعَوْدَة', pageLanguage: 'ar' },
    { name: 'a concept', concept: 'concept-3', ...finnish },
  ]
}

/** The first in the alphabet of the long words that the fewest texts have. */
function rareWord(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of new Set(text.toLowerCase().match(/\p{L}{9,}/gu)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const sorted = [...counts].sort(
    ([one, count], [other, otherCount]) => count - otherCount || (one < other ? -1 : 1),
  )
  return sorted[0]?.[0] ?? ''
}
