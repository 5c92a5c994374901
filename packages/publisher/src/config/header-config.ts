import * as v from 'valibot'
import type { Field } from '../reading/fields.ts'
import { quote } from '../reading/source-problem.ts'

/** The value of a header, or the variable of the environment that holds it. */
export type HeaderValue = string | { readonly env: string }

/** Headers by name, for the server of the source only. */
export type HeadersConfig = Readonly<Record<string, HeaderValue>>

/** What the connection itself or the fetcher says. */
const own: readonly string[] = [
  'accept',
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'if-modified-since',
  'if-none-match',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
]

const namePattern = /^[!#$%&'*+.^_`|~\w-]{1,100}$/
const valuePattern = /^[\t\x20-\x7e\x80-\xff]{1,8000}$/
const expected =
  'headers by name, each a text or { env: "NAME" }, such as { Authorization: { env: "FEED_TOKEN" } }'

/** Values are keys at times, so that nothing of what is wrong with them is told. */
export const headers: Field<HeadersConfig> = v.pipe(
  v.unknown(),
  v.rawCheck(({ dataset, addIssue }) => {
    const received = dataset.typed ? findMistake(dataset.value) : undefined
    if (received !== undefined) addIssue({ message: expected, received })
  }),
  v.description(expected),
) as Field<HeadersConfig>

function findMistake(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'something else'
  for (const [name, one] of Object.entries(value)) {
    if (own.includes(name.toLowerCase())) return `"${name}", which is not for a config to say`
    if (!namePattern.test(name)) return `the name ${quote(name)}`
    if (!isValue(one) && !isVariable(one)) return `another value of "${name}"`
  }
  return undefined
}

/** Whether a header may have it: one line, in characters of one byte. */
export function isValue(value: unknown): value is string {
  return typeof value === 'string' && valuePattern.test(value) && value === value.trim()
}

function isVariable(value: unknown): boolean {
  const { env, ...others } = (value ?? {}) as { readonly env?: unknown }
  return typeof env === 'string' && /^\w+$/.test(env) && Object.keys(others).length === 0
}
