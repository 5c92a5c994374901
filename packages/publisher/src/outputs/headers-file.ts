import { type OutputFile, textFile } from '../files/output-file.ts'
import { hashedFolders } from '../files/output-path.ts'
import { cacheControls, commonHeaders, contentTypeOf } from '../files/serving.ts'
import { elementsVersion } from './elements-version.ts'

/** The roots whose types hosts do not know by their endings. */
const special = ['rss.xml', 'atom.xml', 'posts.jsonld', 'dataset.jsonld', 'returns.csv']

/**
 * What hosts of static sites that read `_headers` (Netlify, Cloudflare Pages) say besides the files.
 *
 * No header stands in two rules for one file, as these hosts would join both; what no rule speaks of, they have asked for anew by themselves.
 */
export async function headersFile(): Promise<OutputFile[]> {
  const { hashed, versioned } = cacheControls
  const rules = [
    writeRule('/*', commonHeaders),
    ...hashedFolders.map((folder) => writeRule(`/${folder}/*`, { 'Cache-Control': hashed })),
    writeRule(`/elements/${await elementsVersion()}/*`, { 'Cache-Control': versioned }),
    ...special.map((path) => writeRule(`/${path}`, { 'Content-Type': contentTypeOf(path) })),
  ]
  return [textFile('_headers', rules.join(''), 'root')]
}

function writeRule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
  return `${path}\n${lines.join('')}`
}
