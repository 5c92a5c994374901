import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type OutputFile, textFile } from '../files/output-file.ts'

/** All elements, and the list alone. */
const names = ['iom-feed.js', 'iom-post-list.js']

/**
 * The elements, served with the document: at the address of their version, with the hashes for `integrity`, and at the moving address of
 * their major version.
 */
export async function elementsBundle(): Promise<OutputFile[]> {
  const read = (name: string) => readFile(fileURLToPath(import.meta.resolve(`@iom-feed/elements/${name}`)))
  const { version } = JSON.parse((await read('package.json')).toString('utf8')) as { version: string }
  const bundles = await Promise.all(names.map(async (name) => ({ name, bytes: await read(`cdn/${name}`) })))
  const hashes = bundles.map(({ name, bytes }) => [
    name,
    `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  ])
  return [
    ...bundles.map(
      ({ name, bytes }): OutputFile => ({ path: `elements/${version}/${name}`, bytes, role: 'versioned' }),
    ),
    textFile(`elements/${version}/integrity.json`, `${JSON.stringify(Object.fromEntries(hashes))}\n`, 'root'),
    ...bundles.map(
      ({ name, bytes }): OutputFile => ({
        path: `elements/${version.split('.')[0]}/${name}`,
        bytes,
        role: 'root',
      }),
    ),
  ]
}
