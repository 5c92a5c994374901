import type { Post } from '@iom-feed/core'
import { readFeedText } from '../reading/read-feed-text.ts'
import { createProblem, quote, type SourceProblem } from '../reading/source-problem.ts'
import { type FeedReading, fail } from './feed-reading.ts'
import { createEmptyProblem, type LostDate, listDateProblems } from './item-problems.ts'
import { readJsonFeed } from './json-feed.ts'
import { quoteMarkup } from './quote-markup.ts'
import { scanXml, type XmlScan } from './scan-xml.ts'
import type { Placed } from './source.ts'
import { readXmlFeed, type XmlFeedOptions, type XmlPost } from './xml-feed.ts'

/** A feed as it came from a file or a server. */
export interface FeedDocument {
  readonly bytes: Uint8Array
  /** Where it is for messages: a path, or a public address. */
  readonly file: string
  readonly contentType?: string
}

/** Reads RSS, Atom or JSON Feed; which of them, the content tells. */
export function readFeedDocument(document: FeedDocument, options: XmlFeedOptions): FeedReading {
  const { bytes, file, contentType } = document
  const { value, problems } = readFeedText(bytes, file, contentType)
  if (value === undefined) return fail(problems[0] as SourceProblem)
  const reading = readText(value, file, options)
  return { ...reading, problems: [...problems, ...reading.problems] }
}

function readText(whole: string, file: string, options: XmlFeedOptions): FeedReading {
  const text = removeControls(whole.trim())
  if (text.startsWith('{')) return readJsonFeed(whole, file, options)
  if (!text.startsWith('<')) return refuse(file, 1, 'RSS, Atom or JSON Feed', quote(text.split('\n')[0]))
  const before = whole.length - whole.trimStart().length
  return readXml(text, file, whole.slice(0, before).split('\n').length - 1, options)
}

/** XML has no place for them, and what a feed has of them came by mistake. */
function removeControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '')
}

/** HTML that is not escaped is no reason to refuse a feed; what is wrong beside it is. */
function scanMended(text: string): XmlScan & { readonly mended: string } {
  const scan = scanXml(text)
  if (!scan.problem) return { ...scan, mended: text }
  const mended = quoteMarkup(text)
  return { ...(mended === text ? scan : scanXml(mended)), mended }
}

function readXml(text: string, file: string, offset: number, options: XmlFeedOptions): FeedReading {
  const { itemLines, problem, mended } = scanMended(text)
  if (problem) return refuse(file, problem.line + offset, problem.expected, problem.got)
  const items: Placed<Post>[] = []
  const problems: SourceProblem[] = []
  const lost: LostDate[] = []
  const read = readParts(mended, options)
  if (read instanceof Error) return refuse(file, 1 + offset, 'RSS or Atom', quote(read.message))
  for (const [index, { post, lostDate, translations }] of read.entries()) {
    const line = (itemLines[index] ?? 1) + offset
    if (post) items.push({ item: post, file, line, ...(translations?.length && { translations }) })
    else problems.push(createEmptyProblem(`item ${index + 1} of the feed`, file, line))
    if (lostDate !== undefined) lost.push({ line, date: lostDate })
  }
  problems.push(...listDateProblems(file, lost, 'Mon, 04 Jun 2018 09:00:00 +0300'))
  return { items, problems }
}

/** Whatever a parser makes of what somebody sends, it is the feed that is wrong. */
function readParts(text: string, options: XmlFeedOptions): XmlPost[] | Error {
  try {
    return readXmlFeed(text, options)
  } catch (error) {
    return error as Error
  }
}

function refuse(file: string, line: number, expected: string, got: string): FeedReading {
  return fail(createProblem('read the feed', { file, line, expected, got }))
}
