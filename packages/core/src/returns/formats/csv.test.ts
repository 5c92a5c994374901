import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { guardCell, unguardCell } from './formula.ts'
import { quoteText } from './observation-problem.ts'
import { readCsv } from './read-csv.ts'
import { writeCsv } from './write-csv.ts'

const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells)

/** Texts of the signs that CSV and spreadsheets know. */
const awkward = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      ...['=', '+', '-', '@', '＝', "'", '"', ',', ';', '\t', '\r', '\n', ' ', '\u00a0', '\ufeff', 'a', '1'],
    ),
  }),
  fc.string({ unit: 'binary' }),
)

test('commas, semicolons and tabs part cells; of them the one that the first line has most of', () => {
  for (const sign of [',', ';', '\t']) {
    const reading = readCsv(`a${sign}"b,;"${sign}c\n1${sign}2${sign}3`)
    assert.equal(reading.delimiter, sign)
    assert.deepEqual(
      reading.rows.map(({ cells }) => cells),
      [
        ['a', 'b,;', 'c'],
        ['1', '2', '3'],
      ],
    )
  }
})

test('a byte order mark and the ends of lines are not part of a cell', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    assert.deepEqual(cellsOf(`\uFEFFa,b${end}1,2${end}`), [
      ['a', 'b'],
      ['1', '2'],
    ])
  }
})

test('rows are counted as a spreadsheet does, lines as an editor', () => {
  assert.deepEqual(readCsv('a,b\n\n"1\n2",3\r\n , \n4,5').rows, [
    { cells: ['a', 'b'], row: 1, line: 1 },
    { cells: ['1\n2', '3'], row: 3, line: 3 },
    { cells: ['4', '5'], row: 5, line: 6 },
  ])
})

test('white space stays within quotes, and goes around cells', () => {
  assert.deepEqual(cellsOf(' a , " b " ,c d\n'), [['a', ' b ', 'c d']])
})

test('a quote that does not end costs its line, and no other', () => {
  const { rows, broken } = readCsv('a,b\n1,"2\n3,4\n"5",6\n')
  assert.deepEqual(
    rows.map(({ cells, line }) => [line, ...cells]),
    [
      [1, 'a', 'b'],
      [3, '3', '4'],
      [4, '5', '6'],
    ],
  )
  assert.deepEqual(broken, [{ row: 2, line: 2 }])
})

test('a text after a quote that ends costs its line', () => {
  assert.deepEqual(readCsv('a,b\n"1" x,2\n3,4').broken, [{ row: 2, line: 2 }])
})

test('a quote within a cell is a sign like others', () => {
  assert.deepEqual(cellsOf('a,5" tall'), [['a', '5" tall']])
})

test('readCsv() reads what writeCsv() writes as csv-parse does, the apostrophes aside', () => {
  const table = fc.array(fc.array(awkward, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(table, (rows) => {
      const text = writeCsv([['a', 'b'], ...rows])
      for (const delimiter of [';', '\t'] as const)
        assert.deepEqual(cellsOf(writeCsv([['a', 'b'], ...rows], { delimiter })), cellsOf(text))
      const filled = rows.filter((cells) => cells.some((cell) => cell !== ''))
      assert.deepEqual(cellsOf(text).slice(1), filled)
      const peer = parse(text, { relax_column_count: true, trim: true, record_delimiter: '\r\n' })
      assert.deepEqual(
        peer.slice(1),
        rows.map((cells) => cells.map(guardCell)),
      )
    }),
  )
})

test('readCsv() never throws, and finds nothing that the text has not', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      const { rows, broken } = readCsv(text)
      for (const { line } of [...rows, ...broken]) assert.ok(line >= 1 && line <= text.length + 1)
    }),
  )
})

test('an apostrophe that makes a cell harmless comes off again, whatever the cell', () => {
  fc.assert(fc.property(awkward, (text) => assert.equal(unguardCell(guardCell(text)), text)))
})

test('no cell begins with a formula, in whatever program it is read', () => {
  fc.assert(
    fc.property(fc.array(fc.array(awkward, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const text = writeCsv(rows)
      for (const delimiter of [';', '\t']) {
        const found = parse(text, { delimiter, relax_column_count: true, relax_quotes: true, quote: null })
        for (const cell of found.flat()) assert.doesNotMatch(cell, /^[\s"]*[=+\-@＝＋－＠]/)
      }
      for (const cell of parse(text, { relax_column_count: true, record_delimiter: '\r\n' }).flat()) {
        assert.doesNotMatch(cell, /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/)
      }
    }),
  )
})

test('reading takes time that grows with the text, whatever stands in it', () => {
  for (const line of ['a,b,c\n', '"a,b\n', '"a""\n', "'''''\n", '\t\t\t;;\n', '=\t']) {
    const start = performance.now()
    readCsv(line.repeat(200_000))
    assert.ok(performance.now() - start < 5000, JSON.stringify(line))
  }
  const start = performance.now()
  unguardCell(`'${'\t'.repeat(200_000)}'='`)
  guardCell(`${"'".repeat(200_000)}`)
  assert.ok(performance.now() - start < 5000)
})

test('a text in a message is cut to 60 characters', () => {
  for (const letter of ['a', '😀']) {
    assert.equal(quoteText(letter.repeat(60)), JSON.stringify(letter.repeat(60)))
    assert.equal(quoteText(letter.repeat(61)), JSON.stringify(`${letter.repeat(59)}…`))
  }
})
