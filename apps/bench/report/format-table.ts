/**
 * Writes a table that reads well on a terminal and is Markdown.
 *
 * @param rows Cells of text; the first row is the head. All columns but the first are set flush right.
 */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => [...(row[column] ?? '')].length)))
  const writeRow = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(row[column] ?? '', width, column)).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [writeRow(head), writeRow(rule), ...body.map(writeRow)].join('\n')
}

function pad(cell: string, width: number, column: number): string {
  const space = ' '.repeat(width - [...cell].length)
  return column === 0 ? cell + space : space + cell
}
