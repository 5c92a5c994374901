import { renderedElements } from './composed-tree.ts'

// What a drawing is labelled with, its table says too: there the labels stay as they are.
const spacing = new CSSStyleSheet()
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
  svg, svg * { letter-spacing: normal !important; word-spacing: normal !important; }
`)

/** Looks at a page as a reader has it who sets texts wider, as far as WCAG 2.2, 1.4.12 asks. */
export function spacedOut<Result>(root: Element, look: () => Result): Result {
  const hosts = renderedElements(root).flatMap(({ shadowRoot }) => shadowRoot ?? [])
  const roots = [document, ...hosts]
  for (const one of roots) one.adoptedStyleSheets = [...one.adoptedStyleSheets, spacing]
  try {
    return look()
  } finally {
    for (const one of roots)
      one.adoptedStyleSheets = one.adoptedStyleSheets.filter((sheet) => sheet !== spacing)
  }
}
