/** Spreadsheets take a cell that begins with one of these, or with its wide form, for a formula, and run it. */
const signs = /[=+\-@＝＋－＠]/g

/** What they drop from the beginning of a cell, and then run the rest of it. */
const dropped = /^'*[\t\r\n]/

/** Puts an apostrophe before what a spreadsheet would run, which makes it a text there. */
export function guardCell(text: string): string {
  const guarded = replaceGuards(text, (guards) => `'${guards}`)
  return dropped.test(guarded) ? `'${guarded}` : guarded
}

/** Takes the apostrophes of `guardCell` away: `unguardCell(guardCell(text))` is `text`, for every text. */
export function unguardCell(text: string): string {
  if (!text.includes("'")) return text
  const bare = text.startsWith("'") && dropped.test(text) ? text.slice(1) : text
  return replaceGuards(bare, (guards) => guards.slice(1))
}

/** Replaces the apostrophes, be there any or none, before each sign that a cell begins with. */
function replaceGuards(text: string, replace: (guards: string) => string): string {
  let done = ''
  let from = 0
  for (const { index } of text.matchAll(signs)) {
    let start = index
    while (text[start - 1] === "'") start--
    if (!beginsCell(text, start)) continue
    done += text.slice(from, start) + replace(text.slice(start, index))
    from = index
  }
  return done + text.slice(from)
}

/**
 * Whether a cell begins at a place, white space and quotes aside.
 *
 * Where semicolons or tabs part cells for a spreadsheet, some begin within one of ours, and so they do after a line break.
 */
function beginsCell(text: string, place: number): boolean {
  let start = place
  while (start > 0 && /[\s"]/.test(text[start - 1] ?? '')) start--
  return start === 0 || text[start - 1] === ';' || /[\t\r\n]/.test(text.slice(start, place))
}
