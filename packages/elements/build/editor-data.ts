import type { ElementDescription, Named } from './manifest.ts'

/** What Visual Studio Code knows of HTML beside its own: https://code.visualstudio.com/api/extension-guides/custom-data-extension */
export function htmlCustomData(elements: readonly ElementDescription[]): object {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes, events, slots, cssParts, cssProperties }) => ({
      name: tagName,
      description: markdown(
        [
          description,
          list(
            'Content',
            slots.map((slot) => ({ ...slot, name: slot.name || 'default' })),
          ),
          list('Events', events),
          list('Parts', cssParts),
          list('Custom properties', cssProperties),
        ]
          .filter(Boolean)
          .join('\n\n'),
      ),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: markdown(attribute.description ?? ''),
        ...(isBoolean(attribute)
          ? { valueSet: 'v' }
          : { values: valuesOf(attribute).map((name) => ({ name })) }),
      })),
    })),
  }
}

/** What it knows of style sheets. */
export function cssCustomData(elements: readonly ElementDescription[]): object {
  return { version: 1.1, properties: customProperties(elements) }
}

/** What editors of JetBrains know: https://github.com/JetBrains/web-types */
export function webTypes(elements: readonly ElementDescription[], version: string): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: '@iom-feed/elements',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(
          ({ tagName, description, attributes, properties, events, slots, ...styles }) => ({
            name: tagName,
            description,
            attributes: attributes.map((attribute) => ({
              ...described(attribute),
              value: valueTypeOf(attribute),
            })),
            slots: slots.map(described),
            js: {
              properties: properties.map((property) => ({ ...described(property), type: typeOf(property) })),
              events: events.map(described),
            },
            css: { parts: styles.cssParts.map(described), properties: styles.cssProperties.map(described) },
          }),
        ),
      },
    },
  }
}

function described({ name, description = '' }: Named): Named {
  return { name, description }
}

function customProperties(elements: readonly ElementDescription[]): Named[] {
  const byName = new Map(
    elements.flatMap(({ cssProperties }) =>
      cssProperties.map((property) => [property.name, described(property)]),
    ),
  )
  return [...byName.values()]
}

function list(title: string, members: readonly Named[]): string {
  return members.length
    ? `**${title}**\n${members.map(({ name, description = '' }) => `- \`${name}\`: ${description}`).join('\n')}`
    : ''
}

function markdown(value: string): object {
  return { kind: 'markdown', value }
}

function valueTypeOf(attribute: Named): object {
  return isBoolean(attribute) ? { kind: 'no-value' } : { type: typeOf(attribute) }
}

function isBoolean(attribute: Named): boolean {
  return typeOf(attribute) === 'boolean'
}

/** The values to choose from, where there are some. */
function valuesOf(attribute: Named): string[] {
  return [...typeOf(attribute).matchAll(/'([^']+)'/g)].map(([, value = '']) => value)
}

function typeOf({ type }: Named): string {
  return (type?.text ?? 'string').replace(' | undefined', '')
}
