import { FeedError, type Post, readFeed } from '@iom-feed/core'
import { readFeedText } from '../reading/read-feed-text.ts'
import { readJson } from '../reading/read-json.ts'
import { readYaml } from '../reading/read-yaml.ts'
import { createProblem, quote, type SourceProblem } from '../reading/source-problem.ts'
import { textToTeaser } from './html-to-teaser.ts'
import { scanXml } from './scan-xml.ts'
import type { Placed, Source, SourceResult } from './source.ts'
import { readXmlFeed, type XmlFeedOptions } from './xml-feed.ts'

export interface FeedPostsOptions extends XmlFeedOptions {
  /** The file. */
  readonly path: string
  /** What the ids of its posts begin with, where they are not unique without it. */
  readonly id?: string
}

/** Posts from a file that holds RSS, Atom or JSON Feed; which of them, its content tells. */
export function feedPosts(options: FeedPostsOptions): Source<Post> {
  const { path: file, id } = options
  return {
    async read() {
      const { value, problems } = await readFeedText(file)
      if (value === undefined) return { items: [], problems }
      const lines = value.length - value.trimStart().length
      const offset = value.slice(0, lines).split('\n').length - 1
      const text = removeControls(value.trim())
      const result = text.startsWith('<')
        ? readXml(text, offset, options)
        : text.startsWith('{')
          ? readJsonFeed(value, options)
          : refuse(file, 1, 'RSS, Atom or JSON Feed', text ? quote(text.split('\n')[0]) : 'an empty file')
      return id === undefined ? result : { ...result, items: result.items.map((one) => withPrefix(one, id)) }
    },
  }
}

/** XML has no place for them, and what a feed has of them came by mistake. */
function removeControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '')
}

function readXml(text: string, offset: number, options: FeedPostsOptions): SourceResult<Post> {
  const { path: file } = options
  const { itemLines, problem } = scanXml(text)
  if (problem) return refuse(file, problem.line + offset, problem.expected, problem.got)
  const read = readXmlFeed(text, options)
  const items: Placed<Post>[] = []
  const problems: SourceProblem[] = []
  const lost: { readonly line: number; readonly date: string }[] = []
  for (const [index, { post, lostDate }] of read.entries()) {
    const line = (itemLines[index] ?? 1) + offset
    if (post) items.push({ item: post, file, line })
    else problems.push(createEmptyProblem(file, line, index))
    if (lostDate !== undefined) lost.push({ line, date: lostDate })
  }
  if (lost[0]) problems.push(createDateProblem(file, lost[0], lost.length))
  return { items, problems }
}

function createEmptyProblem(file: string, line: number, index: number): SourceProblem {
  const parts = { file, line, expected: 'a title or a text', got: 'neither' }
  return createProblem(`use item ${index + 1} of the feed`, parts)
}

/** A feed that writes its dates in its own way does so in all items, which is one mistake. */
function createDateProblem(
  file: string,
  { line, date }: { readonly line: number; readonly date: string },
  count: number,
): SourceProblem {
  const expected = 'a date such as Mon, 04 Jun 2018 09:00:00 +0300'
  const others = count > 1 ? ` (and ${count - 1} more)` : ''
  return createProblem('read the date', { file, line, expected, got: `${quote(date)}${others}` })
}

function readJsonFeed(text: string, options: FeedPostsOptions): SourceResult<Post> {
  const { path: file, homePageUrl } = options
  const { value, problems } = readJson(text, file, 'read the feed')
  if (problems.length > 0) return { items: [], problems }
  try {
    const read = readFeed(value, { url: homePageUrl })
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
    const { message, path } = error
    const parts = /expected (.*), got (.*)$/s.exec(message)
    return refuse(
      file,
      1,
      `${path ? `"${path}" as ` : ''}${parts?.[1] ?? 'JSON Feed'}`,
      parts?.[2] ?? 'another',
    )
  }
}

/** A post as this document has it: numbers, dates in words and concepts are made anew. */
function adoptPost(post: Post, { language, teaserLength }: FeedPostsOptions): Post {
  const { number: _, dates: __, text: whole, ...rest } = post
  const text = whole && textToTeaser(whole, { title: post.title ?? '', maxLength: teaserLength })
  return {
    ...rest,
    ...(text && { text }),
    ...(language && !post.language && { language, languageSource: 'inherited' }),
    concepts: [],
  }
}

function withPrefix({ item, ...place }: Placed<Post>, prefix: string): Placed<Post> {
  const { id, entry } = item
  return {
    ...place,
    item: { ...item, id: `${prefix}/${id}`, ...(entry !== undefined && { entry: `${prefix}/${entry}` }) },
  }
}

function refuse(file: string, line: number, expected: string, got: string): SourceResult<Post> {
  return { items: [], problems: [createProblem('read the feed', { file, line, expected, got })] }
}
