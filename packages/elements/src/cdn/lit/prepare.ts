import { isAnyDefined } from '../../internal/define-elements.ts'
import type { Template } from './template.ts'

interface Policy {
  createHTML(markup: string): string
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }

/** A second copy, which registers nothing, makes no policy either: a page that does not allow duplicates would stop it. */
const policy = isAnyDefined()
  ? undefined
  : trustedTypes?.createPolicy('iom-feed', { createHTML: (markup) => markup })

const prepared = new Map<TemplateStringsArray, DocumentFragment>()

/**
 * The nodes of a template. Where an expression stands between tags they have two comments, to put its value between; an attribute that
 * an expression is the value of is `$N="name"` in them.
 */
export function prepare({ strings, isSvg }: Template): DocumentFragment {
  const known = prepared.get(strings)
  if (known) return known
  const markup = strings
    .map((text, index) => {
      if (index > strings.length - 2) return text
      return text.endsWith('=')
        ? text.replace(/\S+$/, (name) => `$${index}=${name.slice(0, -1)}`)
        : `${text}<!----><!---->`
    })
    .join('')
  const template = document.createElement('template')
  const { content } = template
  const whole = isSvg ? `<svg>${markup}</svg>` : markup
  template.innerHTML = policy?.createHTML(whole) ?? whole
  if (isSvg) content.firstChild?.replaceWith(...content.firstChild.childNodes)
  prepared.set(strings, content)
  return content
}
