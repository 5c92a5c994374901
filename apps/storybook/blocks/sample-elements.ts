import '../../../packages/elements/src/define/all.ts'
import '../../../packages/elements/src/define/return-chart.ts'
import { LitElement } from 'lit'
import { officeChart } from '../../../packages/elements/stories/office-chart.ts'
import { officeClock, officeFeed } from '../../../packages/elements/stories/office-feed.ts'

/** What an element has when it has found all that it shows. */
const last: Readonly<Record<string, string>> = { 'iom-post-list': '[part=more]' }

/** Uses an element of that name, filled and drawn, and takes it away again. */
export async function withSample<Result>(
  name: string,
  attributes: Readonly<Record<string, string>>,
  use: (root: ShadowRoot) => Result,
): Promise<Result> {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  element.setAttribute('limit', '3')
  Object.assign(element, {
    feed: officeFeed,
    chart: officeChart,
    clock: officeClock,
    // One topic is chosen.
    ...(name === 'iom-feed-filter' && { filter: { tags: ['racism'] } }),
  })
  element.style.cssText = 'position: absolute; inline-size: 800px; visibility: hidden'
  document.body.append(element)
  try {
    return use(await drawn(element))
  } finally {
    element.remove()
  }
}

async function drawn(element: HTMLElement): Promise<ShadowRoot> {
  const { localName, shadowRoot } = element
  for (let turns = 0; turns < 1000; turns++) {
    if (element instanceof LitElement) await element.updateComplete
    if (shadowRoot?.querySelector(last[localName] ?? '.box *')) return shadowRoot
    await new Promise((resolve) => setTimeout(resolve))
  }
  throw new Error(`Cannot read the styles of <${localName}>: expected it to be drawn, got nothing`)
}
