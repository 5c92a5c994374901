import { readFileSync, writeFileSync } from 'node:fs'
import { cssCustomData, htmlCustomData, webTypes } from './editor-data.ts'
import { writeElementTypes } from './element-types.ts'
import { readManifest } from './manifest.ts'

// Writes into `dist` what compilers and editors know of the elements, from the custom elements manifest.

const folder = new URL('../dist/', import.meta.url)
const elements = readManifest()
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

const files = {
  'element-types.d.ts': writeElementTypes(elements),
  'vscode.html-custom-data.json': JSON.stringify(htmlCustomData(elements)),
  'vscode.css-custom-data.json': JSON.stringify(cssCustomData(elements)),
  'web-types.json': JSON.stringify(webTypes(elements, version)),
}
for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, folder), text)
