import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { describeStatus, type FetchedDocument, fetchDocument } from '../../http/fetch-document.ts'
import { FetchError } from '../../http/fetch-error.ts'
import { parseJson, readJson } from '../../reading/read-json.ts'
import { decodeText } from '../../reading/read-text.ts'
import { quote, type Reading } from '../../reading/source-problem.ts'
import type { Answer } from './answer.ts'
import { LoadFailure } from './load-failure.ts'

export interface ApiOptions {
  /** The address of the config: its user and password go to its own server, and to no other that it leads to. */
  readonly url: string
  readonly userAgent: string
  readonly accept: string
  /** The headers that are wanted of an answer, in small letters. */
  readonly headers: readonly string[]
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

/** Makes what asks an API, page by page, and only for what has changed. */
export function openApi(options: ApiOptions): Api {
  const kept = new Map(options.kept.map((answer) => [answer.asked, answer]))
  let size = 0
  const load = async (address: URL, what: string, earlier?: Answer) => {
    const { userAgent, accept } = options
    const limits = { bytes: largestAnswer }
    const fetching = { userAgent, accept, limits, anyStatus: true, ...(earlier && { validators: earlier }) }
    try {
      return await fetchDocument(withUser(address, options.url), fetching)
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
      const answer = document ? readAnswer(document, what, { asked, headers: options.headers }) : earlier
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

function withUser(address: URL, configured: string): string {
  const { origin, username, password } = new URL(configured)
  const target = new URL(address)
  target.username = origin === target.origin ? username : ''
  target.password = origin === target.origin ? password : ''
  return target.href
}

function readAnswer(
  document: FetchedDocument,
  what: string,
  { asked, headers }: Pick<ApiOptions, 'headers'> & Pick<Answer, 'asked'>,
): Answer {
  const { bytes, status, address, etag, lastModified } = document
  const text = unwrap(decodeText(bytes, address), what)
  if (status < 200 || status > 299) throw explainStatus(status, text, what)
  const named = headers.flatMap((name) => {
    const value = document.headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return {
    asked,
    address,
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    headers: Object.fromEntries(named),
    body: unwrap(readJson(text, address, 'read the answer'), what),
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

function explainStatus(status: number, text: string, what: string): LoadFailure {
  const { output, success } = v.safeParse(refusal, parseJson(text))
  const words = success && output.message ? `: ${quote(output.message)}` : ''
  return new LoadFailure(what, {
    expected: 'HTTP status 200',
    got: `${describeStatus(status)}${words}`,
    ...(success && { code: output.code }),
  })
}
