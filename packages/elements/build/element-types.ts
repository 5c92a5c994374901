import type { ElementDescription } from './manifest.ts'

/** The declarations of what each element has to offer, on which the types for each framework stand. */
export function writeElementTypes(elements: readonly ElementDescription[]): string {
  const events = elements.flatMap((element) => element.events.map(({ type }) => type.text))
  const names = new Set([...elements.map(({ name }) => name), ...events])
  return `import type { ${[...names].sort().join(', ')} } from './index.js'

/** By its name, what an element offers: its class, properties, attributes by which property they set, and events. */
export interface ElementTypes {
${elements.map(writeElement).join('\n')}
}
`
}

function writeElement({ tagName, name, properties, attributes, events }: ElementDescription): string {
  const members = {
    element: name,
    properties: properties.map((property) => `'${property.name}'`).join(' | '),
    attributes: writeMap(attributes.map((attribute) => [attribute.name, `'${attribute.fieldName}'`])),
    events: writeMap(events.map((event) => [event.name, event.type.text])),
  }
  return `  '${tagName}': ${writeMap(Object.entries(members))}`
}

function writeMap(entries: readonly (readonly [key: string, type: string])[]): string {
  return `{ ${entries.map(([key, type]) => `'${key}': ${type}`).join('; ')} }`
}
