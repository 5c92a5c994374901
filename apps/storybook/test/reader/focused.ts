/** What has the focus, also within shadow roots. */
export function focused(root: Document | ShadowRoot = document): Element | null {
  const { activeElement } = root
  return activeElement?.shadowRoot ? (focused(activeElement.shadowRoot) ?? activeElement) : activeElement
}
