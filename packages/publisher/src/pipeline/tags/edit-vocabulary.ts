import type { LanguageTag } from '@iom-feed/core'
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { ConceptSuggestion } from './suggest-concepts.ts'

/** A name to be added to a concept. */
export interface AddedName {
  readonly concept: string
  readonly language: LanguageTag
  readonly name: string
}

/**
 * Adds a name to a concept in the text of a vocabulary, and leaves every other byte as it is: comments, quotes and line breaks are an
 * editor's, and a change that shows nothing but itself is one that can be judged.
 *
 * @returns the text; undefined where the concept is written in a way that it cannot be added to, such as by an alias
 */
export function addName(text: string, { concept, language, name }: AddedName): string | undefined {
  const document = parseDocument(text, { schema: 'core', stringKeys: true, logLevel: 'silent' })
  if (document.errors.length > 0 || !isSeq(document.contents)) return undefined
  const items: readonly unknown[] = document.contents.items
  const item = items.find((one) => isMap(one) && one.get('id') === concept)
  if (!isMap(item)) return undefined
  const edit = planEdit(text, item, language, writeInline(name))
  return edit && `${text.slice(0, edit.at)}${edit.insert}${text.slice(edit.at + (edit.remove ?? 0))}`
}

interface Edit {
  readonly at: number
  readonly insert: string
  readonly remove?: number
}

function planEdit(text: string, concept: YAMLMap, language: LanguageTag, name: string): Edit | undefined {
  const labels = pairOf(concept, 'altLabel')
  if (!labels) return addPair(text, concept, 'altLabel', `{ ${language}: [${name}] }`)
  if (!isMap(labels.value)) return undefined
  const names = pairOf(labels.value, language)
  if (!names) return addPair(text, labels.value, language, `[${name}]`)
  if (isSeq(names.value)) return addItem(text, names.value, name)
  if (!isScalar(names.value) || !names.value.range || names.value.type?.startsWith('BLOCK')) return undefined
  const [start, end] = names.value.range
  return { at: start, insert: `[${text.slice(start, end)}, ${name}]`, remove: end - start }
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

/** A key and its value at the end of a map: within its braces, or on a line below its last. */
function addPair(text: string, map: YAMLMap, key: string, value: string): Edit | undefined {
  if (map.flow) return addInFlow(text, map, `${key}: ${value}`)
  const last = map.items.at(-1)
  const [first] = map.items
  if (!last || !isScalar(first?.key) || !first.key.range) return undefined
  return addLine(text, last.value as Node | null, `${indentAt(text, first.key.range[0])}${key}: ${value}`)
}

function addItem(text: string, list: YAMLSeq, name: string): Edit | undefined {
  if (list.flow) return addInFlow(text, list, name)
  const last = list.items.at(-1) as Node | undefined
  if (!last?.range) return undefined
  const dash = text.lastIndexOf('-', last.range[0])
  return addLine(text, last, `${indentAt(text, dash)}- ${name}`)
}

/** Before the closing bracket, and after what stands before it. */
function addInFlow(text: string, { range, items }: YAMLMap | YAMLSeq, added: string): Edit | undefined {
  if (!range) return undefined
  const close = range[1] - 1
  const before = text.slice(range[0], close)
  const at = range[0] + before.trimEnd().length
  const last = items.at(-1)
  const node = (isPair(last) ? (last.value ?? last.key) : last) as Node | undefined
  // A comment would swallow what is written behind it.
  if (text.slice(node?.range?.[1] ?? range[0], close).includes('#')) return undefined
  const comma = items.length === 0 || before.trimEnd().endsWith(',') ? ' ' : ', '
  return { at, insert: `${comma}${added}` }
}

/** On a line of its own, below the one that a value ends on. */
function addLine(text: string, after: Node | null, line: string): Edit | undefined {
  if (!after?.range) return undefined
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const end = after.range[1]
  // A block ends behind its last line break.
  const from = text[end - 1] === '\n' ? end - 1 : end
  const stop = text.indexOf('\n', from)
  return stop < 0
    ? { at: text.length, insert: `${lineBreak}${line}` }
    : { at: stop + 1, insert: `${line}${lineBreak}` }
}

/** The spaces that a line needs to stand below what begins at an offset; of `- id`, two for the dash. */
function indentAt(text: string, offset: number): string {
  return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1))
}

/** A text as it may stand within brackets. */
function writeInline(value: string): string {
  const written = stringify([value], { collectionStyle: 'flow', lineWidth: 0 }).trim()
  return written.replace(/^\[\s*|\s*\]$/g, '')
}

/** Adds a concept at the end of the text. */
export function addConcept(text: string, { id, names }: ConceptSuggestion): string {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const labels = [...names].map(([language, [first = '']]) => `${language}: ${writeInline(first)}`)
  const others = [...names].flatMap(([language, [, ...rest]]) =>
    rest.length === 0 ? [] : [`${language}: [${rest.map(writeInline).join(', ')}]`],
  )
  const lines = [
    `- id: ${writeInline(id)}`,
    `  prefLabel: { ${labels.join(', ')} }`,
    ...(others.length > 0 ? [`  altLabel: { ${others.join(', ')} }`] : []),
  ]
  const start = text === '' || text.endsWith('\n') ? '' : lineBreak
  return `${text}${start}${lines.join(lineBreak)}${lineBreak}`
}
