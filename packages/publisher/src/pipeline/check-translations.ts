import type { Post } from '@iom-feed/core'
import { createProblem, type SourceProblem } from '../reading/source-problem.ts'
import type { Placed, SourceResult } from '../sources/source.ts'
import { describePlace } from './drop-duplicates.ts'

/** Keeps the first post of an entry in each language: two translations of one text into one language are a mistake. */
export function checkTranslations(result: SourceResult<Post>): SourceResult<Post> {
  const known = new Map<string, Placed<Post>>()
  const problems: SourceProblem[] = []
  const items = result.items.filter((placed) => {
    const { entry, language } = placed.item
    if (entry === undefined) return true
    const key = JSON.stringify([entry, language])
    const first = known.get(key)
    if (!first) {
      known.set(key, placed)
      return true
    }
    const got = `${language ?? 'no language'}, which ${describePlace(first, placed)} has`
    const parts = {
      file: placed.file,
      line: placed.line,
      path: 'language',
      expected: 'a language of its own',
      got,
    }
    problems.push(createProblem(`use the post as a translation in entry "${entry}"`, parts))
    return false
  })
  return { items, problems: [...result.problems, ...problems] }
}
