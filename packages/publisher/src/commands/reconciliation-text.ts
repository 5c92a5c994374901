import {
  type Bounds,
  type BoundsProof,
  describeSeries,
  formatMonth,
  type Observation,
  type Period,
  type Reconciliation,
  type Revision,
  type Series,
  total,
} from '@iom-feed/core'
import { isComparison, type ReconciledFacts } from '../pipeline/returns/reconcile-facts.ts'
import { count } from '../reading/count-words.ts'
import type { ReviewedComparison } from '../sources/confirmed-rows.ts'
import { alignColumns, pageWidth, wrapText } from './text-table.ts'

/** Writes what facts make of each other for a person to read, in lines of at most 80 signs. */
export function writeReconciliation(found: ReconciledFacts): string {
  const { facts, reconciliation } = found
  const numbers = new Map(facts.map(({ id }, index) => [id, index + 1]))
  const lines = [
    ...summarise(found),
    ...found.series.flatMap((series) => writeSeries(series, reconciliation, numbers)),
    ...section(
      'Facts',
      facts.flatMap((fact) => writeFact(fact, `[${numbers.get(fact.id)}]`)),
    ),
    ...section('Conflicts', writeConflicts(found)),
    ...section('Set aside', writeSetAside(found, numbers)),
    ...section(
      'Gaps, of which no count says anything',
      reconciliation.gaps.flatMap(({ series, period }) => item(`${name(series)}: ${periodText(period)}`)),
    ),
    ...section(
      'Breaks, across which nothing is counted',
      found.resolution.breaks.flatMap(({ series, month, observations }) =>
        item(`${name(series)}: from ${formatMonth(month)} on, by ${listNumbers(observations, numbers)}`),
      ),
    ),
    ...section('Revisions', found.resolution.revisions.flatMap(writeRevision)),
  ]
  return `${lines.join('\n')}\n`
}

function summarise({ day, facts, reconciliation, unconfirmed, leftOut }: ReconciledFacts): string[] {
  const { conflicts } = reconciliation
  const found = conflicts.length > 0 ? count(conflicts.length, 'conflict') : 'no conflict'
  const [are, show] = leftOut.facts === 1 ? ['is', 'it'] : ['are', 'them']
  const within = leftOut.conflicts > 0 ? ` In conflict with or among them: ${leftOut.conflicts}.` : ''
  return [
    `Returns as of ${day}: ${count(facts.length, 'confirmed fact')}, ${found}`,
    ...(unconfirmed > 0
      ? wrapText(`${count(unconfirmed, 'count')} that nobody has confirmed: not used.`, '')
      : []),
    ...(leftOut.facts > 0
      ? wrapText(
          `${count(leftOut.facts, 'fact')} that ${are} not free (confidentiality other than F, or of one group) ${are} left out; --confidential shows ${show}.${within}`,
          '',
        )
      : []),
  ]
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines] : []
}

function item(text: string): string[] {
  return wrapText(text, '    ', '  ')
}

type Numbers = ReadonlyMap<string, number>

/** What a month or a year to date came to, and by which facts. */
function writeSeries(
  series: Series,
  { monthsOf, boundsOf, proofOf }: Reconciliation,
  numbers: Numbers,
): string[] {
  const months = monthsOf(series)
  if (months.length === 0) return ['', ...wrapText(`${name(series)}: nothing is known`, '  ', '')]
  const rows = months.map(({ month, ...bounds }) => {
    const [one, year] = [{ start: month, end: month }, yearTo(month)]
    const proofs = [one, year].map((period) => proofText(proofOf(series, period), numbers))
    return [
      formatMonth(month),
      countText(bounds),
      proofs[0] ?? '',
      countText(boundsOf(series, year)),
      proofs[1] ?? '',
    ]
  })
  const head = ['month', 'count', 'by', 'since January', 'by']
  const isLoose = rows.some((row) => row.some((cell) => cell.endsWith('~')))
  return [
    '',
    ...wrapText(name(series), '  ', ''),
    ...alignColumns(cutProofs([head, ...rows])).map((line) => `  ${line}`),
    ...(isLoose ? ['  ~ certain, but a narrower range may be possible'] : []),
  ]
}

/** Proofs get the room that the other columns leave. */
function cutProofs(rows: readonly (readonly string[])[]): string[][] {
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? '').length))
  const room = Math.floor((pageWidth - 2 - width(0) - width(1) - width(3) - 8) / 2)
  const cut = (text: string) =>
    text.length > room ? `${text.slice(0, Math.max(0, room - 1)).replace(/[^\]]*$/, '')}…` : text
  return rows.map((row) => row.map((cell, index) => (index === 2 || index === 4 ? cut(cell) : cell)))
}

function yearTo(month: number): Period {
  return { start: month - (month % 12), end: month }
}

function countText(bounds: Bounds | undefined): string {
  if (!bounds) return 'across a break'
  const { lower, upper, isTight } = bounds
  if (lower === upper) return String(lower)
  const range = upper === undefined ? `${lower} or more` : `${lower}–${upper}`
  return isTight ? range : `${range} ~`
}

/** The facts that prove the lower bound, and those of the upper one where they are others; of a count that nothing bounds, none. */
function proofText(proof: BoundsProof | undefined, numbers: Numbers): string {
  if (!proof) return ''
  const sides = [proof.lower, proof.upper].map((ids) => listNumbers(ids, numbers)).filter(Boolean)
  return [...new Set(sides)].join(' / ')
}

function listNumbers(ids: readonly string[], numbers: Numbers): string {
  const known = ids.flatMap((id) => numbers.get(id) ?? []).sort((one, other) => one - other)
  return known.map((number) => `[${number}]`).join(' ')
}

function writeFact(fact: Observation | ReviewedComparison, mark: string): string[] {
  const indent = ' '.repeat(7)
  const { quote } = fact.source
  return [
    ...wrapText(factText(fact), indent, `  ${mark.padEnd(4)} `),
    ...wrapText(quote === undefined ? `id ${fact.id}` : `“${quote}”`, indent),
  ]
}

function writeConflicts({ facts, reconciliation }: ReconciledFacts): string[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const lines = reconciliation.conflicts.flatMap((conflict, index) => {
    const quotes = conflict.facts.flatMap((id) => byId.get(id)?.source.quote ?? [])
    return [
      ...wrapText(conflict.message, ' '.repeat(5), `  ${`${index + 1}.`.padEnd(2)} `),
      ...quotes.flatMap((quote) => wrapText(`“${quote}”`, ' '.repeat(7), ' '.repeat(5))),
    ]
  })
  return reconciliation.areConflictsComplete ? lines : [...lines, '  There may be more.']
}

const reasons = {
  contradiction: 'it contradicts facts that come before it',
  'across-break': 'a break in its series lies within it',
  rejected: 'a person rejected it',
} as const

function writeSetAside({ reconciliation }: ReconciledFacts, numbers: Numbers): string[] {
  return reconciliation.setAside.flatMap(({ fact, reason }) =>
    item(`[${numbers.get(fact)}] ${reasons[reason]}`),
  )
}

const revised = {
  vintage: 'a later edition of the same source came',
  rank: 'a source that ranks before its own says otherwise',
  decision: 'a person decided',
} as const

function writeRevision({ observation, reason, by }: Revision): string[] {
  return item(`${factText(observation)}: ${revised[reason]}${by ? `, ${factText(by)}` : ''}`)
}

const relations = {
  more: 'more',
  fewer: 'fewer',
  equal: 'as many',
  'at-least': 'no fewer',
  'at-most': 'no more',
} as const

function factText(fact: Observation | ReviewedComparison): string {
  const { series, period, source, vintage } = fact
  const says = `(${source.name}, ${vintage})`
  if (isComparison(fact)) {
    const { relation, otherPeriod } = fact
    const than = relation === 'equal' ? 'as' : 'than'
    return `${relations[relation]} in ${periodText(period)} ${than} in ${periodText(otherPeriod)}: ${name(series)} ${says}`
  }
  const { value, qualifier, accumulation } = fact
  const number = value === undefined ? 'no value' : `${qualifier === 'exact' ? '' : `${qualifier} `}${value}`
  const since = accumulation === 'sinceStart' ? ' since the beginning' : ''
  return `${number} in ${periodText(period)}${since}: ${name(series)} ${says}`
}

function periodText({ start, end }: Period): string {
  return start === end ? formatMonth(start) : `${formatMonth(start)} to ${formatMonth(end)}`
}

function name(series: Series): string {
  const { scope, unit, measure } = series
  const usual = measure === 'destinations' ? 'countries' : 'persons'
  const others = [...(scope === total ? [] : [scope]), ...(unit === usual ? [] : [unit])]
  return `${describeSeries(series)}${others.length > 0 ? `, ${others.join(', ')}` : ''}`
}
