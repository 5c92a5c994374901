/** What a section of CDATA, or a tag of an element that may hold HTML, looks like; an open section reaches to the end. */
const pattern =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(\/?)((?:[\w.-]+:)?(?:title|description|summary|encoded|content|tagline|subtitle))(?:\s[^<>]*)?>/gi

/**
 * Puts the texts of a feed whose HTML is not escaped into CDATA, which is what their authors meant; lines stay as they are.
 *
 * XML does not know `<br>`, `<p>` without an end or `1 < 2`, so that such a feed is not well-formed. The elements of the feed itself
 * are left alone: where one of them is not closed, the feed was cut.
 */
export function quoteMarkup(xml: string): string {
  let quoted = ''
  let done = 0
  let open: { readonly name: string; readonly start: number } | undefined
  for (const { 0: found, 1: isEnd, 2: name, index } of xml.matchAll(pattern)) {
    if (name === undefined || found.endsWith('/>')) continue
    if (!isEnd) {
      open ??= { name, start: index + found.length }
    } else if (open?.name === name) {
      const content = xml.slice(open.start, index)
      if (content.includes('<') && !/<!\[CDATA\[|\]\]>/.test(content)) {
        quoted += `${xml.slice(done, open.start)}<![CDATA[${content}]]>`
        done = index
      }
      open = undefined
    }
  }
  return quoted + xml.slice(done)
}
