import type { Config } from './config.ts'

/** The text of a config file that says this. */
export function writeConfig(config: Config, form: 'ts' | 'json'): string {
  if (form === 'json') return `${JSON.stringify(config, null, 2)}\n`
  return `import { defineConfig } from '@iom-feed/publisher'

export default defineConfig(${writeValue(config, '')})
`
}

/** A value as somebody would write it in TypeScript: an entry a line in the outermost map, all else in one line. */
function writeValue(value: unknown, indent?: string): string {
  if (Array.isArray(value)) return `[${value.map((one) => writeValue(one)).join(', ')}]`
  if (typeof value === 'string') return writeText(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([key, one]) => `${writeKey(key)}: ${writeValue(one)}`)
  if (indent === undefined) return `{ ${entries.join(', ')} }`
  return `{\n${entries.map((entry) => `${indent}  ${entry},\n`).join('')}${indent}}`
}

function writeKey(key: string): string {
  return /^[a-z]\w*$/i.test(key) ? key : writeText(key)
}

function writeText(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1)
  return `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
