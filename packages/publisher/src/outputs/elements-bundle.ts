import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type OutputFile, textFile } from '../files/output-file.ts'
import { elementsPath, elementsVersion } from './elements-version.ts'

/** All elements but the chart, the list alone, and the chart. */
const bundleNames = ['iom-feed.js', 'iom-post-list.js', 'iom-return-chart.js']

/** Subresource Integrity: what a page says of a script's bytes. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`
}

/**
 * The elements and their further languages, served with the document: at the address of their version, with the hashes for `integrity`,
 * and at the moving address of their major version.
 */
export async function elementsBundle(): Promise<OutputFile[]> {
  const version = await elementsVersion()
  const languages = await readdir(join(dirname(elementsPath('cdn/iom-feed.js')), 'locales'))
  const names = [...bundleNames, ...languages.sort().map((name) => `locales/${name}`)]
  const scripts = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(elementsPath(`cdn/${name}`)) })),
  )
  const hashes = scripts.map(({ name, bytes }) => [name, integrityOf(bytes)])
  return [
    ...scripts.map(
      ({ name, bytes }): OutputFile => ({ path: `elements/${version}/${name}`, bytes, role: 'versioned' }),
    ),
    textFile(`elements/${version}/integrity.json`, `${JSON.stringify(Object.fromEntries(hashes))}\n`, 'root'),
    ...scripts.map(
      ({ name, bytes }): OutputFile => ({
        path: `elements/${version.split('.')[0]}/${name}`,
        bytes,
        role: 'root',
      }),
    ),
  ]
}
