import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { deepAll } from './deep.ts'

interface StrictWindow extends Window {
  readonly complaints: string[]
  readonly isDone?: boolean
  readonly customElements: CustomElementRegistry
}

async function open(path: string) {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe src=${path} title="A partner's page"></iframe>`)
  await waitUntil(() => (frame.contentWindow as StrictWindow | null)?.isDone, 'its scripts have run')
  const page = frame.contentDocument as Document
  return { page, window: frame.contentWindow as unknown as StrictWindow }
}

describe('the bundle', () => {
  it('runs without a complaint under a strict policy, also as a second copy', async () => {
    const { page, window } = await open('/strict/allowed')
    await waitUntil(() => deepAll(page.body, 'article').length === 5, 'the posts are shown')
    expect(window.complaints).to.deep.equal([])
    expect(page.querySelector('a')?.checkVisibility()).to.equal(false)
  })

  it('leaves the children of its elements in place where a page does not allow its policy', async () => {
    const { page, window } = await open('/strict/refused')
    const isEnforced = 'trustedTypes' in window
    expect(window.customElements.get('iom-news-feed') === undefined).to.equal(isEnforced)
    if (isEnforced) expect(page.querySelector('a')?.checkVisibility()).to.equal(true)
  })
})
