import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCsv, writeCsv } from '@iom-feed/core'
import fc from 'fast-check'
import { type ReviewTable, readReview } from '../../sources/read-review.ts'
import {
  evidenceColumns,
  type ReviewCells,
  type ReviewColumn,
  reviewColumns,
} from '../../sources/review-columns.ts'
import { mergeReview } from './merge-review.ts'
import type { ProposedRow } from './propose-rows.ts'

/** Texts that a spreadsheet would run, that end cells and rows, and that are lost at their ends. */
const awkward = fc.oneof(
  fc.constantFrom('=1+1', '-5', '@x', '+358', "'=a", '"', 'a;b', 'a,b', ' a ', 'a\nb', '\t=x', 'Ä, ö', ''),
  fc.string(),
)

const ids = Array.from(
  { length: 6 },
  (_, index) => `2018-0${index + 1}-${'0123456789ab'.replace('0', String(index))}`,
)

/** What posts may state at a moment: each fact at most once, in words that change. */
const proposals: fc.Arbitrary<ProposedRow[]> = fc
  .uniqueArray(
    fc.record({ id: fc.constantFrom(...ids), quote: awkward, value: fc.nat().map(String), reasons: awkward }),
    { selector: ({ id }) => id },
  )
  .map((rows) => rows.map((cells) => ({ ids: [cells.id], cells })))

/** What a person makes of a row: a decision, and a number that is put right, without a decision too. */
const edits = fc.array(
  fc.record({
    decision: fc.constantFrom('', '', 'confirmed', 'rejected', 'perhaps'),
    confirmedBy: awkward,
    value: fc.nat().map(String),
  }),
  { minLength: 6, maxLength: 6 },
)

const delimiters = fc.constantFrom(',', ';', '\t')

function read(text: string): ReviewTable {
  const { value, problems } = readReview(text, 'review.csv')
  assert.ok(value, problems.map(({ message }) => message).join('\n'))
  return value
}

/** A review file as a spreadsheet saves it after a person has worked on it. */
function edit(
  text: string,
  made: readonly { readonly decision: string; readonly confirmedBy: string; readonly value: string }[],
  delimiter: ',' | ';' | '\t',
): string {
  const [header, ...rows] = readCsv(text).rows.map(({ cells }) => cells)
  const place = (column: (typeof reviewColumns)[number]) => reviewColumns.indexOf(column)
  const changed = rows.map((cells, index) => {
    const { decision = '', confirmedBy = '', value = '' } = made[index] ?? {}
    const corrected = cells.with(place('value'), value)
    return decision === ''
      ? corrected
      : corrected.with(place('decision'), decision).with(place('confirmedBy'), confirmedBy)
  })
  return writeCsv([header ?? [], ...changed], { delimiter })
}

const merge = (text: string, rows: readonly ProposedRow[]) => mergeReview(read(text), rows)

test('rows that were decided, or that cannot be read, stay byte for byte and in their order, whatever becomes of the posts', () => {
  fc.assert(
    fc.property(proposals, edits, delimiters, proposals, (before, made, delimiter, after) => {
      const edited = edit(mergeReview(undefined, before).text, made, delimiter)
      const settled = read(edited).rows.filter(({ state }) => state !== 'undecided')
      const merged = read(merge(edited, after).text)
      assert.deepEqual(
        merged.rows.filter(({ state }) => state !== 'undecided').map(({ raw, named }) => [raw, named]),
        settled.map(({ raw, named }) => [raw, named]),
      )
    }),
  )
})

test('merging the same again changes no byte', () => {
  fc.assert(
    fc.property(proposals, edits, delimiters, proposals, (before, made, delimiter, after) => {
      const first = merge(edit(mergeReview(undefined, before).text, made, delimiter), after)
      const second = merge(first.text, after)
      assert.equal(second.text, first.text)
      assert.deepEqual([second.added, second.refreshed, second.removed], [0, 0, 0])
    }),
  )
})

test('what posts state now is there once, as it was written or put right, formulas included', () => {
  fc.assert(
    fc.property(proposals, edits, delimiters, proposals, (before, made, delimiter, after) => {
      const edited = edit(mergeReview(undefined, before).text, made, delimiter)
      const old = new Map(read(edited).rows.map(({ named }) => [named.id, named]))
      const { rows } = read(merge(edited, after).text)
      for (const {
        cells,
        ids: [id],
      } of after) {
        const found = rows.filter(({ named }) => named.id === id)
        assert.equal(found.length, 1)
        if (found[0]?.state !== 'undecided') continue
        const written = found[0].named
        assert.deepEqual(pick(written, isEvidence), pick(cells, isEvidence))
        assert.deepEqual(pick(written, isFact), pick(old.get(id) ?? cells, isFact))
      }
      const stated = after.map(({ ids: [id] }) => id)
      for (const { state, named } of rows)
        if (state === 'undecided') assert.ok(stated.includes(named.id ?? ''))
    }),
  )
})

const isEvidence = (column: ReviewColumn) => evidenceColumns.includes(column)
const isFact = (column: ReviewColumn) => !isEvidence(column)

/** The cells of some columns that hold something. */
function pick(cells: ReviewCells, isWanted: (column: ReviewColumn) => boolean): ReviewCells {
  return Object.fromEntries(
    reviewColumns.filter(isWanted).flatMap((column) => (cells[column] ? [[column, cells[column]]] : [])),
  )
}

const [a = '', b = '', c = ''] = ids
const row = (cells: ReviewCells) => reviewColumns.map((column) => cells[column] ?? '')
const file = (...rows: ReviewCells[]) => writeCsv([reviewColumns, ...rows.map(row)])
const proposal = (id: string, value = '1', ...more: string[]): ProposedRow => ({
  ids: [id, ...more],
  cells: { id, value },
})

test('a row that a person added stays, decided or not', () => {
  const text = file({ id: 'by-hand', value: '7' }, { value: '8' })
  const merged = merge(text, [])
  assert.equal(merged.text, text)
  assert.equal(merged.open, 2)
})

test('an undecided row goes when no post states it; a decided one stays, and is named', () => {
  const merged = merge(file({ id: a, decision: 'confirmed' }, { id: b }, { id: c, decision: 'rejected' }), [
    proposal(c),
  ])
  assert.equal(merged.removed, 1)
  assert.deepEqual(
    merged.vanished.map(({ row: number, named }) => [number, named.id]),
    [[2, a]],
  )
})

test('a row that cannot be read is not proposed again beside itself', () => {
  for (const broken of [`confirmed;;${a}`, `"${a}`, `"confirmed" x;${a};`]) {
    const text = `${writeCsv([reviewColumns], { delimiter: ';' })}${broken}\r\n`
    assert.equal(merge(text, [proposal(a)]).text, text)
  }
})

test('where posts could not be read, nothing is known to have gone', () => {
  const text = file({ id: a, decision: 'confirmed' }, { id: b })
  const merged = mergeReview(read(text), [], true)
  assert.equal(merged.text, text)
  assert.deepEqual(merged.vanished, [])
})

test('a row of a translation settles the other, and of two undecided rows one is enough', () => {
  const shared = proposal(a, '1', b)
  assert.equal(
    merge(file({ id: b, decision: 'confirmed', value: '1' }, { id: a, value: '1' }), [shared]).removed,
    1,
  )
  const { text, removed } = merge(file({ id: b, value: '0' }, { id: a, value: '1' }), [shared])
  assert.equal(removed, 1)
  assert.deepEqual(
    read(text).rows.map(({ named }) => [named.id, named.value]),
    [[b, '0']],
  )
})

test('columns, notes, the delimiter and the ends of lines of the file stay', () => {
  const columns = ['note', ...reviewColumns]
  const text = writeCsv([columns, ['ask Liisa', ...row({ id: a, value: '1' })]], { delimiter: ';' })
    .replaceAll('\r\n', '\n')
    .trimEnd()
  const surer: ProposedRow = { ids: [a], cells: { id: a, value: '2', confidence: 'likely' } }
  const lines = merge(text, [surer, proposal(b)]).text.split('\n')
  assert.equal(lines.length, 4)
  assert.equal(lines[0], columns.join(';'))
  assert.match(lines[1] ?? '', /^ask Liisa;;;;likely;1;/)
  assert.match(lines[2] ?? '', new RegExp(`^;;;;;1;.*;${b}$`))
})
