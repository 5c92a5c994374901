import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type OutputFile, textFile } from '../files/output-file.ts'

/**
 * The elements, served with the document: at the address of their version, with the hash for `integrity`, and at the moving address of
 * their major version.
 */
export async function elementsBundle(): Promise<OutputFile[]> {
  const read = (name: string) => readFile(fileURLToPath(import.meta.resolve(`@iom-feed/elements/${name}`)))
  const [bundle, manifest] = await Promise.all([read('cdn/iom-feed.js'), read('package.json')])
  const { version } = JSON.parse(manifest.toString('utf8')) as { version: string }
  const integrity = `sha384-${createHash('sha384').update(bundle).digest('base64')}`
  return [
    { path: `elements/${version}/iom-feed.js`, bytes: bundle, role: 'versioned' },
    textFile(
      `elements/${version}/integrity.json`,
      `${JSON.stringify({ 'iom-feed.js': integrity })}\n`,
      'root',
    ),
    { path: `elements/${version.split('.')[0]}/iom-feed.js`, bytes: bundle, role: 'root' },
  ]
}
