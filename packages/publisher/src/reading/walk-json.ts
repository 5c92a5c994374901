/** Hears of what stands in a JSON text, in its order. */
export interface JsonVisitor {
  /** A value begins: at an offset, under a key or an index of what it stands in. */
  value(key: string | number | undefined, offset: number): void
  /** A text (also the name of a key), or a number or another word: of so many characters. */
  scalar(kind: 'text' | 'word', length: number, offset: number): void
  /** A list or a map begins, and so deep it is; or it ends. */
  open(depth: number, offset: number): void
  close(): void
}

const deaf: JsonVisitor = { value() {}, scalar() {}, open() {}, close() {} }

interface Level {
  key: string | number
  readonly isList: boolean
  /** Whether a name comes next, and not a value. */
  isName: boolean
}

/**
 * Walks through a text that may be JSON, in time that grows with its length and no faster.
 *
 * Nothing is built, and nothing is said of mistakes: that is for `JSON.parse`.
 */
export function walkJson(text: string, hears: Partial<JsonVisitor>): void {
  const walk: Walk = { text, visitor: { ...deaf, ...hears }, levels: [] }
  let end = 0
  for (let at = skipSpace(text, end); at < text.length; at = skipSpace(text, end)) {
    const character = text[at] as string
    if (/[\]},]/.test(character)) passMark(walk, character)
    else if (/[[{]/.test(character)) enter(walk, at)
    else {
      end = passScalar(walk, at)
      continue
    }
    end = at + 1
  }
}

interface Walk {
  readonly text: string
  readonly visitor: JsonVisitor
  readonly levels: Level[]
}

function passMark({ visitor, levels }: Walk, character: string): void {
  const level = levels.at(-1)
  if (character !== ',') {
    levels.pop()
    visitor.close()
  } else if (level?.isList) level.key = (level.key as number) + 1
  else if (level) level.isName = true
}

function enter({ text, visitor, levels }: Walk, at: number): void {
  const isList = text[at] === '['
  visitor.value(levels.at(-1)?.key, at)
  levels.push({ key: isList ? 0 : '', isList, isName: !isList })
  visitor.open(levels.length, at)
}

/** @returns the offset after it */
function passScalar({ text, visitor, levels }: Walk, at: number): number {
  const level = levels.at(-1)
  const isText = text[at] === '"'
  const end = isText ? endOfText(text, at) : endOfWord(text, at)
  if (level?.isName) Object.assign(level, { key: text.slice(at + 1, end - 1), isName: false })
  else visitor.value(level?.key, at)
  visitor.scalar(isText ? 'text' : 'word', end - at, at)
  return end
}

const space = /[\s:]*/y

function skipSpace(text: string, start: number): number {
  space.lastIndex = start
  space.exec(text)
  return space.lastIndex
}

/** The offset after a text in quotes; what is not closed reaches to the end. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0
    while (text[end - 1 - escapes] === '\\') escapes++
    if (escapes % 2 === 0) return end + 1
  }
  return text.length
}

const wordEnd = /[\s,:[\]{}"]|$/g

function endOfWord(text: string, start: number): number {
  wordEnd.lastIndex = start + 1
  return wordEnd.exec(text)?.index ?? text.length
}
