import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { samplePublication } from '../../test/samples.ts'
import type { OutputFile } from '../files/output-file.ts'
import { longestSitemap, sitemap, writeSitemaps } from './sitemap.ts'

const baseUrl = 'https://feeds.example/iom/'
const schema = await readFile(join(import.meta.dirname, '../../test/sitemap.xsd'))
const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(schema))

/** The addresses of a sitemap, which is valid and speaks of no other site and of nothing above itself. */
function check({ bytes }: OutputFile): string[] {
  const document = XmlDocument.fromBuffer(bytes)
  validator.validate(document)
  assert.ok(bytes.length < 50 * 1024 * 1024)
  const found = document.find('//s:loc', { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' })
  const addresses = found.map(({ content }) => content)
  document.dispose()
  for (const address of addresses) assert.ok(address.startsWith(baseUrl), address)
  assert.ok(addresses.length <= longestSitemap)
  return addresses
}

test('the sitemap lists the pages of the document, and none of the site that the posts are from', () => {
  const [file, ...others] = sitemap(samplePublication({ baseUrl }))
  assert.deepEqual(others, [])
  assert.deepEqual(file && check(file), ['https://feeds.example/iom/about.html'])
})

test('a document that does not know its address has no sitemap', () => {
  assert.deepEqual(sitemap(samplePublication()), [])
})

test('more pages than a sitemap may hold are in several, which the one address leads to', () => {
  const paths = Array.from({ length: longestSitemap + 1 }, (_, index) => `embed/${index} & "more".html`)
  const files = writeSitemaps(paths, baseUrl)
  assert.deepEqual(
    files.map(({ path }) => path),
    ['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml'],
  )
  const [one = [], two = [], index] = files.map(check)
  assert.equal(one.length, longestSitemap)
  assert.deepEqual(two, [`${baseUrl}embed/50000%20&%20%22more%22.html`])
  assert.deepEqual(index, [`${baseUrl}sitemap-1.xml`, `${baseUrl}sitemap-2.xml`])
})
