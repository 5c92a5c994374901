import type { Organization, Thing } from 'schema-dts'
import { type OutputFile, textFile } from '../files/output-file.ts'
import { writeInlineJson } from './inline-json.ts'

/** Things in the words of schema.org, as a page or a file has them. */
export type JsonLd<Item> =
  | (Item & { readonly '@context': 'https://schema.org' })
  | { readonly '@context': 'https://schema.org'; readonly '@graph': readonly Item[] }

/** JSON-LD at a stable address. */
export function jsonLdFile<Item extends Thing>(path: string, value: JsonLd<Item>): OutputFile {
  return textFile(path, `${writeJsonLd(value)}\n`, 'root')
}

/** JSON-LD that may stand as it is within a script element of any page, whatever its texts hold. */
export function writeJsonLd<Item extends Thing>(value: JsonLd<Item>): string {
  return writeInlineJson(value)
}

/** Who publishes: of the site, no more than its address is known. */
export function publisherOf(homePageUrl: string): Exclude<Organization, string> {
  return { '@type': 'Organization', name: new URL(homePageUrl).host, url: homePageUrl }
}

/** The address of a licence that is named by address or by its SPDX name; of one in other words there is none. */
export function licenceAddress(licence: string | undefined): string | undefined {
  if (licence === undefined || /^https?:/.test(licence)) return licence
  return /^[\w.+-]+$/.test(licence) ? `https://spdx.org/licenses/${licence}` : undefined
}
