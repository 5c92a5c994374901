import type { Page } from 'puppeteer-core'

const boxes = ['', '::before', '::after', '::marker']

/**
 * Every computed style within the shadow root of an element, pseudo-elements included: one line a property, as in
 * `12 a[title-link]::before color: rgb(0, 0, 0)`.
 */
export function readShadowStyles(page: Page, element: string): Promise<string[]> {
  return page.$eval(
    element,
    (host, pseudos) =>
      [...(host.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((node, index) =>
        pseudos.flatMap((pseudo) => {
          const style = getComputedStyle(node, pseudo)
          const name = `${index} ${node.localName}[${node.part}]${pseudo}`
          // Custom properties pass through, and mean nothing to those who do not ask for them.
          const properties = [...style].filter((property) => !property.startsWith('--'))
          return properties.map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`)
        }),
      ),
    boxes,
  )
}

/** Gives an element a width and the custom properties that its page has set for it, so that both stay without the page's styles. */
export async function keepOwnStyles(page: Page, element: string): Promise<void> {
  await page.$eval(element, (host) => {
    const { style } = host as HTMLElement
    const names = ['text', 'background', 'accent'].map((name) => `--iom-color-${name}`)
    for (const name of [...names, '--iom-font-family', '--iom-padding'])
      style.setProperty(name, getComputedStyle(host).getPropertyValue(name))
    style.setProperty('width', '500px')
    // What is placed within counts from here, not from the top of the page.
    style.setProperty('position', 'relative')
  })
}
