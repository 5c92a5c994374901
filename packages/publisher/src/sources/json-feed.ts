import { FeedError, type Post, readFeed } from '@iom-feed/core'
import { jsonLimits } from '../reading/limit-json.ts'
import { locateJson } from '../reading/locate-json.ts'
import { readJson } from '../reading/read-json.ts'
import { createProblem, quote, type SourceProblem } from '../reading/source-problem.ts'
import { type FeedReading, fail } from './feed-reading.ts'
import { textToTeaser } from './html-to-teaser.ts'
import type { XmlFeedOptions } from './xml-feed.ts'

/** As much as RSS and Atom may have. */
const feedLimits = { ...jsonLimits, values: 500_000, text: 2_097_152 }
const mostItems = 10_000

/** Reads a JSON Feed with core's reader. */
export function readJsonFeed(text: string, file: string, options: XmlFeedOptions): FeedReading {
  const { value, problems } = readJson(text, file, 'read the feed', feedLimits)
  if (problems[0]) return fail(problems[0])
  const { items } = (value ?? {}) as { readonly items?: unknown }
  if (Array.isArray(items) && items.length > mostItems) {
    const expected = `at most ${mostItems.toLocaleString('en')} items`
    return fail(createProblem('read the feed', { file, line: 1, expected, got: 'more' }))
  }
  try {
    const read = readFeed(value, { url: options.base })
    const lines = locateJson(
      text,
      read.problems.map(({ path }) => splitPath(path)),
    )
    const posts = read.feed.posts.map((post) => adoptPost(post, options))
    const isEmpty = ({ title, text }: Post) => !title && !text
    return {
      items: posts.filter((post) => !isEmpty(post)).map((item) => ({ item, file, line: 1 })),
      problems: [
        ...read.problems.map(({ path, expected, got }, index) =>
          createProblem(`read "${path}"`, { file, line: lines[index], path, expected, got }),
        ),
        ...posts.filter(isEmpty).map(({ id }) => {
          const parts = { file, line: 1, expected: 'a title or a text', got: 'neither' }
          return createProblem(`use the item ${quote(id)} of the feed`, parts)
        }),
      ],
    }
  } catch (error) {
    if (!(error instanceof FeedError)) throw error
    return fail(explain(error, file))
  }
}

function splitPath(path: string): readonly string[] {
  return path.match(/[^.[\]]+/g) ?? []
}

function explain({ message, path }: FeedError, file: string): SourceProblem {
  const [, expected = 'JSON Feed', got = 'another'] = /expected (.*), got (.*)$/s.exec(message) ?? []
  const where = path ? `"${path}" as ` : ''
  return createProblem('read the feed', { file, line: 1, expected: `${where}${expected}`, got })
}

/** A post as this document has it: numbers, dates in words, concepts and copies of images are made anew. */
function adoptPost(post: Post, { language, teaserLength }: XmlFeedOptions): Post {
  const { number: _, dates: __, text: whole, image: own, ...rest } = post
  const { sizes: ___, ...image } = own ?? {}
  const text = whole && textToTeaser(whole, { title: post.title ?? '', maxLength: teaserLength })
  return {
    ...rest,
    ...(own && { image: { ...image, url: own.url } }),
    ...(text && { text }),
    ...(language && !post.language && { language, languageSource: 'inherited' }),
    concepts: [],
  }
}
