import { expect } from '@open-wc/testing'
import { childPart } from './render.ts'
import { html } from './template.ts'

describe('a template of the bundle', () => {
  it('listens where the tag ends right after the expression, as minifying leaves it', () => {
    const names: string[] = []
    const box = document.createElement('div')
    const ends: [Comment, Comment] = [new Comment(), new Comment()]
    box.append(...ends)
    childPart(
      ...ends,
      undefined,
    )(html`<input id=${'field'} @input=${(event: Event) => names.push(event.type)}/>`)
    box.querySelector('#field')?.dispatchEvent(new Event('input'))
    expect(names).to.deep.equal(['input'])
  })
})
