import { fixture, html } from '@open-wc/testing'
import type { Styles } from './computed-styles.ts'
import { addressOf, type HostPage, isSealed, type Page } from './host-page.ts'
import { inspect } from './inspect.ts'

/** Opens a page in a frame and waits until it has loaded. */
async function openHost(host: HostPage): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe width="1000" height="600" title="A partner's page" sandbox=${host.sandbox ?? ''}></iframe>`,
  )
  if (host.sandbox === undefined) frame.removeAttribute('sandbox')
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  const address = addressOf(host)
  if (host.framed) {
    const answer = await fetch(address)
    const markup = (await answer.text()).replace('<head>', `<head><base href="${location.origin}/"/>`)
    if (host.framed === 'srcdoc') frame.srcdoc = markup
    else if (host.framed === 'data') frame.src = `data:text/html,${encodeURIComponent(markup)}`
    else frame.src = URL.createObjectURL(new Blob([markup], { type: 'text/html' }))
  } else frame.src = address
  await loaded
  return frame
}

/** Opens a page and looks at it. */
export async function openPage(host: HostPage): Promise<Page> {
  const frame = await openHost(host)
  return frame.contentWindow as unknown as Page
}

/** Opens a page and finds what is wrong with our element on it, in the page itself where it cannot be looked into. */
export async function inspectHost(host: HostPage, blank: Styles): Promise<string[]> {
  if (!isSealed(host)) return inspect(await openPage(host), host, blank)
  const ready = nextMessage()
  const { contentWindow } = await openHost(host)
  await ready
  const found = nextMessage()
  contentWindow?.postMessage({ address: addressOf(host), blank }, '*')
  return (await found) as string[]
}

function nextMessage(): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener('message', ({ data }) => resolve(data), { once: true })
  })
}
