import type { Stats } from 'node:fs'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { origin } from '../config/fetch-config.ts'
import { feedAddress, type SourceConfig, sourcePath } from '../config/source-config.ts'
import { findFile } from '../files/find-file.ts'
import { refuseOutputFolder } from '../files/output-folder.ts'
import type { Network } from '../http/network.ts'
import { address, type Field, field, language, line } from '../reading/fields.ts'
import { isAddress, quote, type SourceProblem } from '../reading/source-problem.ts'
import { isWordPress } from '../sources/cms/find-wordpress-api.ts'
import { findFeed } from '../sources/find-feed.ts'
import { makeLoadOptions } from '../sources/load-feed.ts'

/** An answer that may stand in a config, or what is wrong with it. */
export type Checked<Value> =
  | { readonly value: Value; readonly refusal?: never }
  | { readonly refusal: { readonly expected: string; readonly got: string }; readonly value?: never }

/** Where posts are: at an address, in a file, or in a folder of Markdown. */
export type Place = 'address' | 'file' | 'folder'

/** Several languages in one text. */
const languages: Field<readonly string[]> = field('language tags such as fi, sv, en', (value) => {
  const tags = typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : []
  const read = tags.map((tag) => v.safeParse(language, tag))
  return read.length > 0 && read.every((one) => one.success)
    ? [...new Set(read.map((one) => one.output))]
    : undefined
})

export const checkTitle = (text: string): Checked<string> => check(line('a title'), text)
export const checkHomePage = (text: string): Checked<string> => check(address(), text)
export const checkOrigin = (text: string): Checked<string> => check(origin, text)
export const checkLanguages = (text: string): Checked<readonly string[]> => check(languages, text)

function check<Value>(schema: Field<Value>, text: string): Checked<Value> {
  const result = v.safeParse(schema, text)
  if (result.success) return { value: result.output }
  const [{ message, input }] = result.issues
  return { refusal: { expected: message, got: quote(input) } }
}

/** Which place a text means that does not say it. */
export async function guessPlace(text: string, folder: string): Promise<Place> {
  if (isAddress(text.trim())) return 'address'
  const found = await look(resolve(folder, text))
  return found?.isFile() || (!found && /\.(?:xml|rss|atom|rdf|json)$/i.test(text)) ? 'file' : 'folder'
}

interface SourcePlace {
  readonly folder: string
  readonly homePageUrl: string
  readonly network: Network
}

/** Checks that posts can be read there; a folder that is not there yet may be made. */
export async function checkSource(
  text: string,
  place: Place,
  { folder, homePageUrl, network }: SourcePlace,
): Promise<Checked<SourceConfig>> {
  const { value, refusal } = check(place === 'address' ? feedAddress : sourcePath, text)
  if (refusal) return { refusal }
  if (place === 'folder') {
    const found = await look(resolve(folder, value))
    if (!found || found.isDirectory()) return { value: { type: 'markdown', path: value } }
    return { refusal: { expected: 'a folder, or a name for a new one', got: `${quote(value)} (a file)` } }
  }
  const where = place === 'address' ? { url: value } : { path: resolve(folder, value) }
  const asking = makeLoadOptions({ homePageUrl, network })
  const found = await findFeed(where, asking)
  if (!found.value) {
    return place === 'address' && (await isWordPress(value, asking))
      ? { value: { type: 'wordpress', url: value } }
      : { refusal: found.problems[0] as SourceProblem }
  }
  const { url } = found.value
  return { value: url === undefined ? { type: 'feed', path: value } : { type: 'feed', url } }
}

/** Checks that a build may write there. */
export async function checkOut(
  text: string,
  { folder, source }: { readonly folder: string; readonly source: SourceConfig },
): Promise<Checked<string>> {
  const { value, refusal } = check(sourcePath, text)
  if (refusal) return { refusal }
  const places = [...(source.path === undefined ? [] : [source.path]), '.iom-feed']
  const got = await refuseOutputFolder(
    resolve(folder, value),
    folder,
    places.map((place) => resolve(folder, place)),
  )
  return got === undefined ? { value } : { refusal: { expected: 'a folder of its own', got } }
}

function look(path: string): Promise<Stats | undefined> {
  return findFile(path)
}
