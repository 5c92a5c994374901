import type { Embed } from '../embeds/embed.ts'
import type { FilterMeasurement, PaintMeasurement, PaintsMeasurement } from '../measure/measure-paints.ts'
import type { Summary } from '../measure/summary.ts'
import { formatBytes, formatCount, formatTime } from './format-number.ts'
import { formatTable } from './format-table.ts'

const heads = {
  cpu: ['CPU', 'by hand = 1', 'scripts', 'styles', 'layout', 'on the clock', 'blocked'],
  page: ['code, bytes', 'data, bytes', 'layout shift', 'heap'],
  filter: ['files', 'bytes', 'CPU', 'on the clock', 'CPU, again', 'on the clock, again'],
}

/** What was measured of showing and filtering posts, in tables. */
export function formatPaints({ paints, filters }: PaintsMeasurement, embeds: readonly Embed[]): string {
  const rates = [...new Set(paints.map(({ rate }) => rate))]
  const nameOf = ({ embed, posts }: PaintMeasurement): string => {
    const found = embeds.find(({ id }) => id === embed)
    return found?.readsDocument ? `${found.name}, ${formatCount(posts)}` : (found?.name ?? embed)
  }
  const foreign = paints.flatMap((one) => one.foreign.map((address) => `${nameOf(one)}: ${address}`))
  return [
    '### Showing',
    ...rates.flatMap((rate) => {
      const rows = paints.filter((one) => one.rate === rate)
      const emptyCost =
        rows.find(({ embed }) => embeds.find(({ id }) => id === embed)?.isEmpty)?.cpu.median ?? 0
      const limit = rows.find(({ embed }) => embed === 'hand-written')?.cpu.median
      return [
        titleOf(rate),
        formatTable([
          ['', ...heads.cpu],
          ...rows.map((row) => [
            nameOf(row),
            formatRange(row.cpu),
            limit ? ((row.cpu.median - emptyCost) / (limit - emptyCost)).toFixed(2) : '',
            formatTime(row.script.median),
            formatTime(row.style.median),
            formatTime(row.layout.median),
            formatRange(row.time),
            formatTime(row.blocked.median),
          ]),
        ]),
      ]
    }),
    'Bytes, as transferred, and what became of the page:',
    formatTable([
      ['', ...heads.page],
      ...paints.filter(({ rate }) => rate === rates[0]).map((row) => [nameOf(row), ...writePage(row)]),
    ]),
    foreign.length > 0
      ? `Asked for elsewhere: ${[...new Set(foreign)].join(', ')}.`
      : 'Nothing was asked for elsewhere.',
    '### Filtering',
    ...rates.flatMap((rate) => [
      titleOf(rate),
      formatTable([['', ...heads.filter], ...writeFilters(filters.filter((one) => one.rate === rate))]),
    ]),
  ].join('\n\n')
}

function titleOf(rate: number): string {
  return rate === 1 ? 'At full speed:' : `At a ${rate}th of the speed:`
}

function writePage({ codeBytes, dataBytes, shift, heap }: PaintMeasurement): string[] {
  return [formatCount(codeBytes), formatCount(dataBytes), shift.median.toFixed(2), formatBytes(heap.median)]
}

/** A question a row: the first time beside the second. */
function writeFilters(filters: readonly FilterMeasurement[]): string[][] {
  return filters
    .filter(({ isAgain }) => !isAgain)
    .map((first) => {
      const again = filters.find(
        ({ isAgain, posts, question }) => isAgain && posts === first.posts && question === first.question,
      )
      return [
        `${first.question}, ${formatCount(first.posts)}`,
        String(first.files),
        formatCount(first.bytes),
        formatRange(first.cpu),
        formatRange(first.time),
        ...(again ? [formatRange(again.cpu), formatRange(again.time)] : ['', '']),
      ]
    })
}

function formatRange({ median, least, most }: Summary): string {
  return `${formatTime(median)} (${Math.round(least)}–${Math.round(most)})`
}
