import { createProblem, type Reading } from '../reading/source-problem.ts'
import type { SourceOrigin } from '../state/kept-document.ts'
import { readFeedDocument } from './feed-document.ts'
import { findFeedLinks } from './feed-links.ts'
import { type LoadedDocument, type LoadOptions, loadFeed, nameOrigin } from './load-feed.ts'

/** Looks whether a feed can be read from a file or an address; from a web page it goes to the feed that the page names. */
export async function findFeed(origin: SourceOrigin, options: LoadOptions): Promise<Reading<SourceOrigin>> {
  const loaded = await loadFeed(origin, options)
  if (!loaded.value) return { problems: loaded.problems }
  const failure = findFailure(origin, loaded.value)
  if (!failure) return { value: origin, problems: [] }
  if (origin.url === undefined || !isWebPage(loaded.value)) return { problems: [failure] }
  const { bytes, address = origin.url } = loaded.value
  const [link] = findFeedLinks(Buffer.from(bytes).toString(), address)
  if (link === undefined) {
    const parts = {
      file: nameOrigin(origin),
      expected: 'a feed, or a page that names one',
      got: 'a page that names none',
    }
    return { problems: [createProblem('find the feed', parts)] }
  }
  const named: SourceOrigin = { url: link }
  const second = await loadFeed(named, options)
  const wrong = second.value ? findFailure(named, second.value) : second.problems[0]
  return wrong ? { problems: [wrong] } : { value: named, problems: [] }
}

function findFailure(origin: SourceOrigin, { bytes, contentType = '' }: LoadedDocument) {
  const options = { timeZone: 'UTC', base: 'https://feed.invalid/', teaserLength: 100 }
  return readFeedDocument({ bytes, file: nameOrigin(origin), contentType }, options).failure
}

function isWebPage({ bytes, contentType = '' }: LoadedDocument): boolean {
  return (
    /^text\/html|^application\/xhtml/i.test(contentType) ||
    /<html/i.test(Buffer.from(bytes.subarray(0, 1024)).toString())
  )
}
