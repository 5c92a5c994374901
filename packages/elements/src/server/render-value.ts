import { nothing, type TemplateResult } from 'lit'

/** What a template gives an element that stands in it. */
interface Given {
  readonly attributes: ReadonlyMap<string, unknown>
  readonly properties: ReadonlyMap<string, unknown>
}

/** Renders an element of ours that stands in a template: the attributes that it has besides, and its shadow tree. */
export type RenderChild = (name: string, given: Given) => readonly [attributes: string, shadow: string]

/** Stands in a template where a value comes; HTML cannot have it. */
const gap = '\0'

/** What HTML would not take for text, or for the same text. */
const unsafe: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser makes a line feed of it.
  '\r': '&#13;',
  // A parser drops it in one place, and has this instead in another.
  '\0': '\ufffd',
}

/** A value as text, or as an attribute's value in double quotes. */
export function escapeText(value: unknown): string {
  return `${value ?? ''}`.replace(/[&<>"\r\0]/g, (letter) => unsafe[letter] ?? letter)
}

/** The HTML of what stands in a template as a child, as Lit would render it: a text, a template, or a list of them. */
export function renderValue(value: unknown, renderChild: RenderChild): string {
  if (value === nothing) return ''
  if (Array.isArray(value)) return value.map((one) => renderValue(one, renderChild)).join('')
  return isTemplate(value) ? renderTemplate(value, renderChild) : escapeText(value)
}

/** No feed can bring one: what is read from JSON has no list with a property. */
function isTemplate(value: unknown): value is TemplateResult {
  const { strings } = (value ?? {}) as Partial<TemplateResult>
  return Array.isArray(strings) && Object.hasOwn(strings, 'raw')
}

function renderTemplate({ strings, values }: TemplateResult, renderChild: RenderChild): string {
  const left = values[Symbol.iterator]()
  // Only the template's own text is looked through, never a value.
  return strings
    .join(gap)
    .replace(/<([a-z][\w-]*)([^>]*)>|\0/g, (_, name: string | undefined, attributes = '') =>
      name ? renderTag(name, attributes, left, renderChild) : renderValue(left.next().value, renderChild),
    )
}

function renderTag(
  name: string,
  template: string,
  values: Iterator<unknown>,
  renderChild: RenderChild,
): string {
  const given = { attributes: new Map<string, unknown>(), properties: new Map<string, unknown>() }
  const isOurs = name.includes('-')
  const own = template.replace(/\s+([.?@]?)([\w-]+)=\0/g, (_, sign: string, attribute: string) => {
    const { value } = values.next()
    if (isOurs && sign !== '@') given[sign === '.' ? 'properties' : 'attributes'].set(attribute, value)
    return renderAttribute(sign, attribute, value, isOurs)
  })
  if (own.includes(gap))
    throw new Error(
      `Cannot render the tag "${name}": expected each expression in it to be a whole value, without quotes, got \`${own.trim().replaceAll(gap, '…')}\``,
    )
  const [further, shadow] = isOurs ? renderChild(name, given) : ['', '']
  return `<${name}${own}${further}>${shadow}`
}

/** Properties of the browser's own elements, `value` and `selected`, are attributes to begin with. */
function renderAttribute(sign: string, name: string, value: unknown, isOurs: boolean): string {
  if (value === nothing || sign === '@' || (sign === '.' && isOurs)) return ''
  if (sign && typeof value !== 'string') return value ? ` ${name}` : ''
  return sign && !value ? '' : ` ${name}="${escapeText(value)}"`
}
