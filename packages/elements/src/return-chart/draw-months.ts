import { type ChartMonth, type LanguageTag, type LocalizedText, pickText } from '@iom-feed/core'
import { html, nothing, svg, type TemplateResult } from 'lit'
import { scaleTo } from './scale-to.ts'

/** In px: above the bars, the bars, and below them. */
const [head, height, foot] = [24, 180, 42]

/** Where the numbers of the axis stand, in px. */
const axis = 36

/** After the last column, in px. */
const margin = 12

/** The width of a letter at most, in px. */
const letter = 7

/** How wide the bars' part is at least, in px, where the container is narrow, of medium width, or wide: the classes of labels that fit. */
const narrowest = 240
const widths: readonly (readonly [name: string, width: number])[] = [
  ['narrow', narrowest],
  ['medium', 430],
  ['wide', 670],
]

export interface MonthsOptions {
  readonly accepted: readonly LanguageTag[]
  /** The language of the axis' numbers. */
  readonly language: LanguageTag
  readonly isMirrored: boolean
  /** Says the whole in one sentence. */
  readonly summary: string
  readonly gap: string
}

/**
 * Draws months as columns: solid as far as a count is sure, striped as far as it may reach.
 *
 * Places are percentages and lines have their width from the style sheet, so that nothing has to be measured.
 */
export function drawMonths(months: readonly ChartMonth[], options: MonthsOptions): TemplateResult {
  const { isMirrored, language, summary } = options
  const { ticks, top } = scaleTo(Math.max(...months.map(({ count }) => count?.upper ?? count?.lower ?? 0)))
  const y = (value: number) => head + height * (1 - value / top)
  const density = ['few', 'some', 'many'].find((_, index) => months.length <= 6.5 * 2 ** index) ?? 'crowd'
  return html`<svg class=${density} part="months" width="100%" height=${head + height + foot} role="img" aria-label=${summary}>
    ${ticks.map(
      (tick) => svg`<line class="grid" x2="100%" y1=${y(tick)} y2=${y(tick)} />
        <text class="tick" x=${isMirrored ? '100%' : 0} y=${y(tick) - 5}>${write(tick, language)}</text>`,
    )}
    ${months.map((month, index) => drawMonth(month, index, months, y, options))}
  </svg>`
}

/** The first formatter is dear, and small numbers are written alike. */
function write(value: number, language: LanguageTag): string {
  return value < 1000 ? `${value}` : value.toLocaleString(language)
}

function drawMonth(
  { month, count, texts }: ChartMonth,
  index: number,
  months: readonly ChartMonth[],
  y: (value: number) => number,
  { accepted, isMirrored, gap }: MonthsOptions,
): TemplateResult {
  const read = (text: LocalizedText | undefined) => (text && pickText(text, accepted)?.text) ?? ''
  const share = (index + 0.5) / months.length
  // The axis takes its px from all of them, the first the most; and so does, from the last, the half of its name that is wider than its column.
  const shift = (1 - share) * axis - share * margin
  const x = `${(isMirrored ? 1 - share : share) * 100}%`
  const number = read(count?.texts.number)
  const said = read(count?.texts.words) || number || gap
  const { length } = months
  const longest = Math.max(...months.map((one) => read(one.texts.short).length))
  return svg`<g class=${index === length - 1 ? 'newest' : 'month'} transform=${`translate(${isMirrored ? -shift : shift})`}>
    <title>${`${read(texts.month)}: ${said}`}</title>
    ${count ? drawCount(x, count.lower, count.upper, y) : svg`<text class="dash" x=${x} y=${y(0) - 6}>–</text>`}
    ${count ? svg`<text class=${`label value ${fits(number.length, 4, length, (every) => every === 1)}`} x=${x} y=${y(count.upper ?? count.lower) - 6}>${number}</text>` : nothing}
    <text class=${`label name ${fits(longest, 8, length, (every) => (length - 1 - index) % every === 0)}`} x=${x} y=${head + height + 18}>${read(texts.short)}</text>
    ${startsYear(index, months) ? svg`<text class="name" x=${x} y=${head + height + 34}>${month.slice(0, 4)}</text>` : nothing}
  </g>`
}

function drawCount(
  x: string,
  lower: number,
  upper: number | undefined,
  y: (value: number) => number,
): TemplateResult {
  return svg`<line class="sure" x1=${x} x2=${x} y1=${y(lower)} y2=${y(0)} />
    ${upper === lower ? nothing : svg`<line class="range" x1=${x} x2=${x} y1=${y(lower) - 2} y2=${upper === undefined ? 0 : y(upper)} />`}
    ${upper === lower || upper === undefined ? nothing : svg`<line class="sure" x1=${x} x2=${x} y1=${y(upper)} y2=${y(upper) + 2} />`}`
}

/** The widths at which a label of so many letters, with room beside it in px, is shown, by whether there is room for every label, for every second, and so on. */
function fits(letters: number, room: number, count: number, isShown: (every: number) => boolean): string {
  return widths
    .filter(([, width]) => isShown(Math.ceil(((letters * letter + room) * count) / width)))
    .map(([name]) => name)
    .join(' ')
}

/** At the first month, where there is room before the next January, and at each January. */
function startsYear(index: number, months: readonly ChartMonth[]): boolean {
  const isJanuary = ({ month }: ChartMonth) => month.endsWith('-01')
  const january = months.findIndex(isJanuary)
  const room = (january * narrowest) / months.length
  return isJanuary(months[index] as ChartMonth) || (index === 0 && (january < 0 || room > 34))
}
