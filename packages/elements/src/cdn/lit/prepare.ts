import { policyName } from '../../internal/bundle.ts'
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
  : trustedTypes?.createPolicy(policyName, { createHTML: (markup) => markup })

export interface Prepared {
  readonly nodes: DocumentFragment
  /** Where each expression is, in the order of `walk`, and the name of its attribute; without one it stands between tags. */
  readonly places: readonly (readonly [index: number, name?: string])[]
}

const prepared = new Map<TemplateStringsArray, Prepared>()

/** Goes through elements and comments: `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT`. A form may have the name of a method of the page's own document. */
export function walk(nodes: DocumentFragment): TreeWalker {
  return new Document().createTreeWalker(nodes, 0x81)
}

/** The nodes of a template. Where an expression stands between tags they have two comments, to put its value between. */
export function prepare(template: Template): Prepared {
  let known = prepared.get(template.strings)
  if (!known) {
    const nodes = parse(template)
    known = { nodes, places: takePlaces(nodes) }
    prepared.set(template.strings, known)
  }
  return known
}

/** An attribute that an expression is the value of is `$N="name"`, in quotes because a `/>` may follow. */
function parse({ strings, isSvg }: Template): DocumentFragment {
  const markup = strings
    .map((text, index) => {
      if (index > strings.length - 2) return text
      return text.endsWith('=')
        ? text.replace(/\S+$/, (name) => `$${index}="${name.slice(0, -1)}"`)
        : `${text}<!----><!---->`
    })
    .join('')
  const whole = `<template>${isSvg ? `<svg>${markup}</svg>` : markup}`
  // A page may be XHTML, where `innerHTML` reads XML.
  const { content } = new DOMParser().parseFromString(policy?.createHTML(whole) ?? whole, 'text/html').head
    .firstChild as HTMLTemplateElement
  if (isSvg) content.firstChild?.replaceWith(...content.firstChild.childNodes)
  return content
}

function takePlaces(nodes: DocumentFragment): [number, string?][] {
  const places: [number, string?][] = []
  const walker = walk(nodes)
  for (let index = 0; walker.nextNode(); index++) {
    const node = walker.currentNode
    if (node instanceof Element) {
      for (const { name, value } of [...node.attributes]) {
        if (!name.startsWith('$')) continue
        node.removeAttribute(name)
        places.push([index, value])
      }
    } else {
      places.push([index++])
      walker.nextNode()
    }
  }
  return places
}
