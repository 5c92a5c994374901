import type { Choice } from '../choice/choice.ts'
import { chosenElements } from '../choice/chosen-elements.ts'
import { componentImports, indent, install } from './component-imports.ts'
import type { Facts, Snippet } from './snippet.ts'
import { styleBlock } from './style-block.ts'
import { writeElements } from './write-html.ts'

const compiler = `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('iom-') } } })
`

/** A single-file component of Vue 3. */
export function writeVueSnippet(choice: Choice, facts: Facts): Snippet {
  const elements = chosenElements(choice, facts.origin).map(({ name, attributes }) => ({
    name,
    attributes: attributes.map(
      ([attribute, value]) => [typeof value === 'number' ? `:${attribute}` : attribute, value] as const,
    ),
  }))
  // Braces would begin an expression.
  const html = writeElements(elements, facts.link).replaceAll('{', '&#123;')
  const code = `<script setup lang="ts">
${componentImports(choice, 'vue')}</script>

<template>
${indent(html, 1)}</template>
`
  return {
    blocks: [
      install,
      { place: 'component', code },
      { place: 'vue-compiler', code: compiler },
      ...styleBlock(choice),
    ],
    notes: [],
  }
}
