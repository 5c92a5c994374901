import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Where a file of the elements' package is. */
export function elementsPath(name: string): string {
  return fileURLToPath(import.meta.resolve(`@iom-feed/elements/${name}`))
}

/** The version of the elements that are served with the document. */
export async function elementsVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(elementsPath('package.json'), 'utf8')) as { version: string }
  return version
}
