import { extract } from '@iom-feed/core/extract'
import { makeLongReturnPost, makeReturnPosts, type ReturnLanguage } from '../corpus/make-return-posts.ts'
import type { Case, TimeStep } from './case.ts'

/** How many posts are read before it counts, as code that has just been loaded is slow. */
const warmUp = 300

/** Reads the counts in many posts, or in one long one where a length is given. */
export function runExtract({ parameters }: Case, time: TimeStep): void {
  const language = parameters.language as ReturnLanguage
  const { posts, length } = parameters
  const read = (texts: ReturnType<typeof makeReturnPosts>) => {
    for (const { text, published } of texts) extract(text, { language, published, hostArea: 'FI' })
  }
  read(makeReturnPosts(language, warmUp, 2))
  const texts = length
    ? [makeLongReturnPost(language, Number(length))]
    : makeReturnPosts(language, Number(posts))
  time('extract', () => read(texts))
}
