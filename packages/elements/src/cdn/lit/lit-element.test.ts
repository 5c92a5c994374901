import { expect } from '@open-wc/testing'
import { LitElement } from './lit-element.ts'

class Fragile extends LitElement {
  static override styles = []

  isBroken = false

  protected override render(): unknown {
    if (this.isBroken) throw new Error('as the test wants it')
    return 'shown'
  }
}

customElements.define('x-fragile', Fragile)

describe('LitElement of the bundle', () => {
  it('goes on after an update that failed', async () => {
    const element = new Fragile()
    element.isBroken = true
    document.body.append(element)
    const failure = await element.updateComplete?.catch((error: Error) => error.message)
    expect(failure).to.equal('as the test wants it')
    element.isBroken = false
    element.requestUpdate()
    await element.updateComplete
    expect(element.renderRoot.textContent).to.equal('shown')
    element.remove()
  })
})
