import { nameOf, renderedElements } from './composed-tree.ts'

/**
 * Words that screen readers join, such as `almost400`: Chromium leaves out of its accessibility tree a space that stands alone beside
 * a comment, and templates leave comments.
 */
export function joinedWords(root: Element): string[] {
  return renderedElements(root)
    .filter((element) => !/flex|grid/.test(getComputedStyle(element).display))
    .filter((element) => [...(element.shadowRoot ?? element).childNodes].some(isLostSpace))
    .map((element) => `A space is lost in ${nameOf(element)}`)
}

function isLostSpace(node: ChildNode): boolean {
  const { previousSibling, nextSibling } = node
  return (
    node instanceof Text &&
    /^[ \t\n]+$/.test(node.data) &&
    [previousSibling, nextSibling].some((sibling) => sibling instanceof Comment) &&
    isWord(beside(node, 'previousSibling'), /\S$/) &&
    isWord(beside(node, 'nextSibling'), /^\S/)
  )
}

/** The next thing to the one side that is no comment. */
function beside(node: ChildNode, side: 'previousSibling' | 'nextSibling'): ChildNode | null {
  const sibling = node[side]
  return sibling instanceof Comment || (sibling instanceof Text && !sibling.data)
    ? beside(sibling, side)
    : sibling
}

function isWord(node: ChildNode | null, edge: RegExp): boolean {
  const isInline = !(node instanceof Element) || getComputedStyle(node).display === 'inline'
  return isInline && edge.test(node?.textContent ?? '')
}
