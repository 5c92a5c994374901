import { FeedError, type Post, readFeed } from '@iom-feed/core'
import { readJson } from '../reading/read-json.ts'
import { readYaml } from '../reading/read-yaml.ts'
import { createProblem, type SourceProblem } from '../reading/source-problem.ts'
import { type FeedReading, fail } from './feed-reading.ts'
import { textToTeaser } from './html-to-teaser.ts'
import type { XmlFeedOptions } from './xml-feed.ts'

/** Reads a JSON Feed with core's reader. */
export function readJsonFeed(text: string, file: string, options: XmlFeedOptions): FeedReading {
  const { value, problems } = readJson(text, file, 'read the feed')
  if (problems[0]) return fail(problems[0])
  try {
    const read = readFeed(value, { url: options.base })
    const { lineOf } = read.problems.length > 0 ? readYaml(text, file) : { lineOf: () => 1 }
    return {
      items: read.feed.posts.map((post) => ({ item: adoptPost(post, options), file, line: 1 })),
      problems: read.problems.map(({ path, expected, got }) => {
        const keys = (path.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key))
        return createProblem(`read "${path}"`, { file, line: lineOf(keys), path, expected, got })
      }),
    }
  } catch (error) {
    if (!(error instanceof FeedError)) throw error
    return fail(explain(error, file))
  }
}

function explain({ message, path }: FeedError, file: string): SourceProblem {
  const [, expected = 'JSON Feed', got = 'another'] = /expected (.*), got (.*)$/s.exec(message) ?? []
  const where = path ? `"${path}" as ` : ''
  return createProblem('read the feed', { file, line: 1, expected: `${where}${expected}`, got })
}

/** A post as this document has it: numbers, dates in words and concepts are made anew. */
function adoptPost(post: Post, { language, teaserLength }: XmlFeedOptions): Post {
  const { number: _, dates: __, text: whole, ...rest } = post
  const text = whole && textToTeaser(whole, { title: post.title ?? '', maxLength: teaserLength })
  return {
    ...rest,
    ...(text && { text }),
    ...(language && !post.language && { language, languageSource: 'inherited' }),
    concepts: [],
  }
}
