import { collectText } from './collect-text.ts'

/** Elements whose content is no text for a reader. All but `template` end at their first end tag, whatever is in them. */
const hidden = /^(?:script|style|template|title|textarea|iframe|noembed|noframes)$/

/** One attribute with what stands before it, as the HTML Standard reads it: a quote opens only after a `=`. */
const attribute = /[\s/]*=?[^\s/>=]*(?:\s*=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s>"'][^\s>]*)?)?/y

/** The index after a tag whose attributes begin at an index. */
function endOfTag(html: string, start: number): number {
  attribute.lastIndex = start
  while (attribute.lastIndex < html.length && html[attribute.lastIndex] !== '>') attribute.exec(html)
  return attribute.lastIndex + 1
}

/** The index at which the end tag of an element begins; what is not closed reaches to the end. */
function endOfContent(html: string, start: number, name: string): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi')
  end.lastIndex = start
  return end.exec(html)?.index ?? html.length
}

/**
 * What is not text: a comment; a mark of CDATA; a declaration, or an end tag without a name; the beginning of a tag; the end.
 * Whatever begins to match can be completed, if only by the end, so that no character is looked at again and again.
 */
const markup =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<!\[CDATA\[|\]\]>|<(?:[!?]|\/(?![a-z]))[^>]*>?|<(\/?)([a-z][^\s/>]*)|$/gi

/**
 * Turns HTML into plain text, without handing it to anything that would parse or run it.
 *
 * Tags are found as browsers find them (HTML Standard, tokenization), in any input, and what is not closed reaches to the end; a
 * `<` that begins no tag stays. Comments and what no reader sees (`script`, `style`, `template`, `title`, `textarea`, frames) are
 * left out, character references are decoded once, white space is folded, and paragraphs are separated by a blank line. The time
 * that it takes grows with the length of the text and no faster.
 *
 * What comes out is text: `&lt;b&gt;` gives `<b>`, which belongs in no HTML sink. Where no such reference goes in, no tag comes
 * out.
 *
 * @param html HTML of any quality.
 * @returns Plain text.
 * @example
 * ```ts
 * import { htmlToText } from '@iom-feed/core'
 *
 * htmlToText('<p>49 returnees in <b>April</b></p><p>1 &lt; 2 &amp; 3</p>') // => '49 returnees in April\n\n1 < 2 & 3'
 * ```
 */
export function htmlToText(html: string): string {
  const text = collectText()
  let templates = 0
  let at = 0
  while (at < html.length) {
    markup.lastIndex = at
    const found = markup.exec(html) as RegExpExecArray
    if (!templates) text.add(html.slice(at, found.index))
    at = markup.lastIndex
    const [, isEnd, tag] = found
    if (!tag) continue
    at = endOfTag(html, at)
    const name = tag.toLowerCase()
    if (name === 'template') templates = Math.max(0, templates + (isEnd ? -1 : 1))
    else if (!isEnd && hidden.test(name)) at = endOfContent(html, at, name)
    else text.breakAt(name)
  }
  return text.toString()
}
