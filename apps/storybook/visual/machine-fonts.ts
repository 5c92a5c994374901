import type { CDPSession, Page } from 'playwright'

/** What we read of the DevTools protocol's `DOM.Node`. */
interface DomNode {
  readonly nodeId: number
  readonly nodeType: number
  readonly nodeValue: string
  readonly children?: readonly DomNode[]
  readonly shadowRoots?: readonly DomNode[]
}

interface Text {
  readonly element: number
  readonly text: string
}

/**
 * Texts on a page that show in a font of the machine, and would look different on another: each as
 * `"DejaVu Sans" for "text"`.
 */
export async function machineFonts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const found: string[] = []
  for (const { element, text } of textsIn(root)) {
    const fonts = await fontsOf(session, element)
    found.push(...fonts.map((font) => `${JSON.stringify(font)} for ${JSON.stringify(text)}`))
  }
  await session.detach()
  return found
}

async function fontsOf(session: CDPSession, nodeId: number): Promise<string[]> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName)
}

/** The texts on a page, shadow roots included, and the elements right around them. */
function textsIn(node: DomNode): Text[] {
  const within = [...(node.children ?? []), ...(node.shadowRoots ?? [])]
  const text = within.find(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim() !== '')
  return [
    ...(text ? [{ element: node.nodeId, text: text.nodeValue.trim() }] : []),
    ...within.flatMap(textsIn),
  ]
}
