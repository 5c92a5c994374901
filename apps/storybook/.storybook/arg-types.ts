import type { ArgTypesEnhancer, InputType } from 'storybook/internal/types'
import { type CustomProperty, type ElementDeclaration, elements } from './manifest.ts'

type Row = readonly [key: string, row: InputType]
type Field = NonNullable<ElementDeclaration['members']>[number]
type Described = NonNullable<ElementDeclaration['events']>[number]

/**
 * The rows of a component's docs page.
 *
 * Storybook's own reading of a manifest has one row a name, and so loses a property whose part is called the same, and the slot
 * without a name.
 */
export function argTypesOf(component: string): Record<string, InputType> | null {
  const element = elements.get(component)
  if (!element) return null
  const fields = (element.members ?? []).filter(isPublic)
  return Object.fromEntries([
    ...fields.filter(({ attribute }) => attribute).map(attributeRow),
    ...fields.map(propertyRow),
    ...(element.slots ?? []).map((slot) => row('slots', slot, 'any elements')),
    ...(element.events ?? []).map((event) => row('events', event, event.type?.text ?? 'Event')),
    ...(element.cssParts ?? []).map((part) => row('parts', part, `::part(${part.name})`)),
    ...(element.cssProperties ?? []).map(customPropertyRow),
  ])
}

const categories = ['attributes', 'custom properties', 'properties', 'slots', 'events', 'parts']

/** What can be set comes first, whatever a story sets. */
export const inOrder: ArgTypesEnhancer = ({ argTypes }) => {
  const rank = ({ table }: InputType) => categories.indexOf(table?.category ?? '')
  return Object.fromEntries(Object.entries(argTypes).sort(([, a], [, b]) => rank(a) - rank(b)))
}

/** The rows that have no control. */
export const withoutControl = /^(feed|chart|clock|(properties|slots|events|parts): .*)$/

function isPublic({ kind, privacy, static: isStatic, name }: Field): boolean {
  return kind === 'field' && privacy === 'public' && !isStatic && !name.startsWith('#')
}

/** Its control sets the property of that attribute. */
function attributeRow(field: Field): Row {
  const type = typeOf(field)
  return [
    field.name,
    {
      name: field.attribute ?? field.name,
      description: field.description ?? '',
      control: { type: controlOf(type) },
      ...(type.includes("'") && {
        options: type.match(/(?<=')[^']+(?=')/g)?.filter((text) => /\w/.test(text)) ?? [],
      }),
      table: { category: 'attributes', type: { summary: type } },
    },
  ]
}

/** A property that has an attribute is set by that one's control, and by its name stories set the others. */
function propertyRow(field: Field): Row {
  const { name, attribute, description = '' } = field
  return [
    attribute ? `properties: ${name}` : name,
    {
      name,
      description: attribute ? `The attribute \`${attribute}\`.` : description,
      control: false,
      table: { category: 'properties', type: { summary: typeOf(field) } },
    },
  ]
}

function customPropertyRow(property: CustomProperty): Row {
  const { name, description = '', default: value } = property
  return [
    name,
    {
      name,
      description,
      control: { type: name.includes('color') ? 'color' : 'text' },
      table: {
        category: 'custom properties',
        type: { summary: /color|font/.exec(name)?.[0] ?? 'length' },
        ...(value && { defaultValue: { summary: value } }),
      },
    },
  ]
}

/** A row without a control. */
function row(category: string, { name, description = '' }: Described, type: string): Row {
  const table = { category, type: { summary: type } }
  return [`${category}: ${name}`, { name: name || '(default)', description, control: false, table }]
}

function typeOf({ type }: Field): string {
  return (type?.text ?? '').replace(' | undefined', '')
}

function controlOf(type: string): 'boolean' | 'number' | 'inline-radio' | 'text' {
  if (type.includes("'")) return 'inline-radio'
  return type === 'boolean' || type === 'number' ? type : 'text'
}
