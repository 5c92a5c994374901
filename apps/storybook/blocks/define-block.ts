import { render, type TemplateResult } from 'lit'
import './blocks.css'

/** Defines an element for the pages, which shows what `draw` gives, in the page's own styles. */
export function defineBlock(name: `page-${string}`, draw: () => Promise<TemplateResult>): void {
  class Block extends HTMLElement {
    async connectedCallback(): Promise<void> {
      render(await draw(), this)
    }
  }
  if (!customElements.get(name)) customElements.define(name, Block)
}
