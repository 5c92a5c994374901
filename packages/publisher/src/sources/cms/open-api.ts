import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { systemClock } from '../../http/clock.ts'
import { type FetchedDocument, fetchDocument } from '../../http/fetch-document.ts'
import { FetchError } from '../../http/fetch-error.ts'
import { describeStatus } from '../../http/read-answer.ts'
import { jsonLimits } from '../../reading/limit-json.ts'
import { readJson } from '../../reading/read-json.ts'
import { decodeText } from '../../reading/read-text.ts'
import { quote, type Reading } from '../../reading/source-problem.ts'
import type { LoadOptions } from '../load-feed.ts'
import type { Answer } from './answer.ts'
import { LoadFailure } from './load-failure.ts'

export interface ApiOptions extends LoadOptions {
  /** The address of the config. */
  readonly configured: string
  /** The media types of the API. */
  readonly accept: string
  /** The headers that are wanted of an answer, in small letters. */
  readonly wantedHeaders: readonly string[]
  /** The answers that are there: a server need not send them again. */
  readonly kept: readonly Answer[]
}

/** A CMS that can be asked; both throw `LoadFailure`. */
export interface Api {
  /** Asks for a document of any kind and status. */
  fetch(address: URL, what: string): Promise<FetchedDocument>
  /** Asks for JSON; with `isFresh` also for what has not changed. */
  ask(address: URL, what: string, isFresh?: boolean): Promise<Answer>
}

/** A page of a hundred long posts is larger than any feed. */
const largestAnswer = 16 * 1024 * 1024

/** Of all answers of a source. */
const largestWhole = 48 * 1024 * 1024

/** For all answers of a source, in milliseconds: a list may have no end. */
const longest = 600_000

/** As much for its size as a feed may have. */
const answerLimits = { ...jsonLimits, values: 2_000_000, text: 2_097_152 }

/** Makes what asks an API, page by page, and only for what has changed. */
export function openApi({ wantedHeaders, kept: answers, ...asking }: ApiOptions): Api {
  const kept = new Map(answers.map((answer) => [answer.asked, answer]))
  const { clock } = asking.network ?? { clock: systemClock }
  const latest = clock.now() + longest
  let size = 0
  const load = async (address: URL, what: string, earlier?: Answer) => {
    const limits = { bytes: largestAnswer }
    if (clock.now() > latest) {
      const expected = `all answers within ${longest / 60_000} minutes (set "limit" or "since")`
      throw new LoadFailure(what, { expected, got: 'less by then' })
    }
    try {
      return await fetchDocument(address.href, {
        ...asking,
        limits,
        anyStatus: true,
        ...(earlier && { validators: earlier }),
      })
    } catch (error) {
      if (!(error instanceof FetchError)) throw error
      const { expected, got } = error
      throw new LoadFailure(what, { expected, got, cause: error })
    }
  }
  return {
    async fetch(address, what) {
      const document = await load(address, what)
      if (!document) throw new LoadFailure(what, { expected: 'a document', got: 'none' })
      return document
    },
    async ask(address, what, isFresh = false) {
      const asked = createHash('sha256').update(address.href).digest('hex').slice(0, 32)
      const earlier = isFresh ? undefined : kept.get(asked)
      const document = await load(address, what, earlier)
      const answer = document ? readAnswer(document, what, { asked, wantedHeaders }) : earlier
      if (!answer) throw new LoadFailure(what, { expected: 'a document', got: 'none' })
      size += document?.bytes.length ?? JSON.stringify(answer.body).length
      if (size > largestWhole) {
        const expected = `at most ${largestWhole.toLocaleString('en')} bytes in all (set "limit" or "since")`
        throw new LoadFailure(what, { expected, got: 'more' })
      }
      return answer
    },
  }
}

function readAnswer(
  document: FetchedDocument,
  what: string,
  { asked, wantedHeaders }: Pick<ApiOptions, 'wantedHeaders'> & Pick<Answer, 'asked'>,
): Answer {
  const { bytes, status, address, etag, lastModified } = document
  const text = unwrap(decodeText(bytes, address), what)
  const body = readJson(text, address, 'read the answer', answerLimits)
  if (status < 200 || status > 299) throw explainStatus(status, body.value, what)
  const named = wantedHeaders.flatMap((name) => {
    const value = document.headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return {
    asked,
    address,
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    headers: Object.fromEntries(named),
    body: unwrap(body, what),
  }
}

function unwrap<Value>({ value, problems }: Reading<Value>, what: string): Value {
  if (problems[0]) throw new LoadFailure(what, problems[0])
  return value as Value
}

/** What an API says of a failure: WordPress in `message`, JSON:API in `errors`. */
const refusal = v.union([
  v.object({ code: v.optional(v.string()), message: v.string() }),
  v.pipe(
    v.object({
      errors: v.tupleWithRest(
        [v.object({ title: v.optional(v.string(), ''), detail: v.optional(v.string()) })],
        v.unknown(),
      ),
    }),
    v.transform(({ errors: [{ title, detail }] }) => ({ code: undefined, message: detail ?? title })),
  ),
])

function explainStatus(status: number, body: unknown, what: string): LoadFailure {
  const { output, success } = v.safeParse(refusal, body)
  const words = success && output.message ? `: ${quote(output.message)}` : ''
  return new LoadFailure(what, {
    expected: 'HTTP status 200',
    got: `${describeStatus(status)}${words}`,
    ...(success && { code: output.code }),
  })
}
