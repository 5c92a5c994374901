import { type Prepared, prepare, walk } from './prepare.ts'
import { nothing, Template } from './template.ts'

/** Shows the next value of an expression. */
export type Part = (value: unknown) => void

/** What stands between two comments: a text, a template, or a list of such. Listeners are called on `host`. */
export function childPart(start: Node, end: ChildNode, host: unknown): Part {
  /** A text, the strings of a template, or `Array`. */
  let shown: unknown = ''
  let parts: Part[] = []
  let starts: Node[] = []

  const clear = (from: Node | null): void => {
    while (end.previousSibling !== from) end.previousSibling?.remove()
  }

  /** Makes room, and tells whether that was needed. */
  const begin = (next: unknown): boolean => {
    const isOther = next !== shown
    if (isOther) {
      shown = next
      parts = []
      starts = []
      clear(start)
    }
    return isOther
  }

  const showTemplate = (template: Template): void => {
    const isOther = begin(template.strings)
    const { nodes, places } = prepare(template)
    const copy = isOther && (nodes.cloneNode(true) as DocumentFragment)
    if (copy) parts = partsOf(copy, places, host)
    for (const [index, part] of parts.entries()) part(template.values[index])
    // Only now, so that the elements in it begin with what they are given.
    if (copy) end.before(copy)
  }

  const showList = (values: readonly unknown[]): void => {
    begin(Array)
    const { length } = values
    const first = starts[length]
    if (first) clear(first.previousSibling)
    starts.length = Math.min(starts.length, length)
    for (const [index, value] of values.entries()) {
      if (!starts[index]) {
        const between: [Node, ChildNode] = [new Comment(), new Comment()]
        end.before(...between)
        starts[index] = between[0]
        parts[index] = childPart(...between, host)
      }
      parts[index]?.(value)
    }
  }

  return (value) => {
    if (Array.isArray(value)) showList(value)
    else if (value instanceof Template) showTemplate(value)
    else {
      const text = `${value ?? ''}`
      if (begin(text)) end.before(text)
    }
  }
}

function partsOf(nodes: DocumentFragment, places: Prepared['places'], host: unknown): Part[] {
  const walker = walk(nodes)
  let at = -1
  return places.map(([index, name]) => {
    for (; at < index; at++) walker.nextNode()
    const { currentNode } = walker
    return name
      ? attributePart(currentNode as Element, name, host)
      : childPart(currentNode, currentNode.nextSibling as ChildNode, host)
  })
}

/** `name` begins with `@` for a listener, `.` for a property, `?` for an attribute that is there or not. */
function attributePart(element: Element, name: string, host: unknown): Part {
  const kind = name.charAt(0)
  const key = name.slice(1)
  let shown: unknown = nothing
  if (kind === '@')
    element.addEventListener(key, (event) => {
      if (typeof shown === 'function') shown.call(host, event)
    })
  return (value) => {
    if (value === shown) return
    shown = value
    if (kind === '@') return
    if (kind === '.') (element as unknown as Record<string, unknown>)[key] = value
    else if (kind === '?') element.toggleAttribute(key, !!value)
    else if (value === nothing) element.removeAttribute(name)
    else element.setAttribute(name, `${value ?? ''}`)
  }
}
