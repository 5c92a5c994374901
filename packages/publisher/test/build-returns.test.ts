import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { feedSchema, readJsonStat, readObservationsCsv } from '@iom-feed/core'
import JSONstat from 'jsonstat-toolkit'
import * as v from 'valibot'
import { officeOf, postOf, type Row, readOutput, tableOf } from './returns-office.ts'
import { type Run, runBin } from './run-bin.ts'
import { writeFiles } from './temporary-folder.ts'

/** What is not progress: a line each. */
function linesOf({ stderr }: Run): string[] {
  return stderr.split('\n').filter((line) => line && !/^(Reading|Making|Writing) /.test(line))
}

async function buildAt(folder: string, now = '2018-06-10') {
  const run = await runBin(folder, ['build', '--now', now])
  return { run, lines: linesOf(run), ...readOutput(folder) }
}

/** The files in which a text stands, compressed ones as what they hold. */
function filesWith(tree: Readonly<Record<string, Buffer>>, text: string | RegExp): string[] {
  return Object.entries(tree).flatMap(([path, bytes]) => {
    const unpacked = path.endsWith('.br')
      ? brotliDecompressSync(bytes)
      : path.endsWith('.gz')
        ? gunzipSync(bytes)
        : bytes
    const isThere =
      typeof text === 'string' ? unpacked.includes(text) : text.test(unpacked.toString('latin1'))
    return isThere ? [path] : []
  })
}

const april: Row = { id: 'april', start: '2018-04', value: 49 }
const may: Row = { id: 'may', start: '2018-05', value: 58 }

test('counts go out as CSV and JSON-stat, which read back to equal values', async (context) => {
  const rows: Row[] = [
    april,
    { ...may, source: 'first' },
    { id: 'year', start: '2018-01', end: '2018-05', value: 400, qualifier: 'almost' },
  ]
  const folder = await officeOf(context, {
    rows,
    returns: { method: { fi: 'https://office.example/menetelma' } },
  })
  const { run, data, tree, dataset, table } = await buildAt(folder)
  assert.equal(run.code, 0, run.stderr)
  const method = { fi: 'https://office.example/menetelma' }
  assert.deepEqual(data, {
    csv: 'returns.csv',
    json_stat: 'returns.json',
    chart: 'chart.json',
    licence: 'CC-BY-4.0',
    method,
  })
  const read = readObservationsCsv(table)
  assert.deepEqual(read.problems, [])
  assert.deepEqual(
    read.observations.map(({ id, value, qualifier }) => [id, value, qualifier]),
    rows.map(({ id, value, qualifier = 'exact' }) => [id, value, qualifier]),
  )
  assert.equal(read.observations[1]?.source.url, 'https://office.example/returns-2018-01-01')
  assert.deepEqual(readJsonStat(dataset).observations, read.observations)
  assert.deepEqual(dataset.extension.method, method)
  assert.equal(dataset.updated, '2018-06-01')
  const where = {
    hostArea: 'FI',
    counterpartArea: '_T',
    areaRole: '_Z',
    measure: 'returns',
    group: '_T',
    unit: 'persons',
    scope: '_T',
  }
  const toolkit = JSONstat(structuredClone(dataset))
  const countOf = (period: string, accumulation: string, statistic: string) =>
    toolkit.Data({ ...where, period, accumulation, statistic })?.value ?? undefined
  assert.equal(toolkit.label, 'Return statistics')
  assert.equal(countOf('2018-05', 'period', 'value'), 58)
  assert.equal(countOf('2018-01/2018-05', 'yearToDate', 'value'), undefined)
  assert.equal(countOf('2018-01/2018-05', 'yearToDate', 'upper'), 400)
  assert.equal(v.is(feedSchema as unknown as v.GenericSchema, JSON.parse(String(tree['feed.json']))), true)
  assert.deepEqual(filesWith(tree, 'Nimi'), [], 'who confirmed a count is not published')
})

test('without observations there are no files of data', async (context) => {
  const { run, data, tree } = await buildAt(await officeOf(context, { rows: [] }))
  assert.equal(run.code, 1)
  assert.deepEqual([data, tree['returns.csv'], tree['returns.json']], [undefined, undefined, undefined])
})

for (const [title, row, before, due] of [
  ['the day on which it is published', { vintage: '2018-06-08' }, '2018-06-07', '2018-06-08'],
  ['the day on which it is confirmed', { on: '2018-06-08' }, '2018-06-07', '2018-06-08'],
  [
    'the hour of the post that states it',
    { source: 'later' },
    '2018-06-08T11:59:00+03:00',
    '2018-06-08T12:00:00+03:00',
  ],
] as const) {
  test(`nothing of a count is in any file before ${title}`, async (context) => {
    const rows = [april, { ...may, value: 98_765, quote: 'as many as never', ...row }]
    const files = { 'posts/later.md': postOf('2018-06-08T12:00:00+03:00') }
    const folder = await officeOf(context, { rows, files })
    const early = await buildAt(folder, before)
    assert.deepEqual(early.ids, ['april'])
    for (const text of ['98765', '98,765', 'never', '2018-05', 'May 2018'])
      assert.deepEqual(filesWith(early.tree, text), [], text)
    const late = await buildAt(folder, due)
    assert.deepEqual(late.ids, ['april', 'may'])
    assert.deepEqual(filesWith(late.tree, '98765'), [
      'chart.json',
      'feed.json',
      'returns.csv',
      'returns.json',
    ])
    assert.equal(late.dataset.dimension.period.category.index.at(-1), '2018-05')
    assert.equal(late.figures.get('latest-month')?.value, 98_765)
  })
}

/** Three areas by months, of which the smallest has few persons; a number over 10,000 is of a row that can be looked for. */
const areas: Row[] = ['2018-01', '2018-02', '2018-03'].flatMap((start, index) => {
  const few = [12, 3, 14][index] ?? 0
  const counts = { _T: 60_000 + few, IQ: 35_000 + index, AF: 25_000 - index, SO: few }
  return Object.entries(counts).map(([area, value]) => ({ id: `${area}-${start}`, area, start, value }))
})

test('a small count is in no file, nor is what would give it away', async (context) => {
  const { run, ids, tree, figures } = await buildAt(await officeOf(context, { rows: areas }))
  assert.equal(run.code, 0, run.stderr)
  const kept = areas.filter(({ id }) => !ids.includes(id))
  assert.ok(kept.some(({ id }) => id === 'SO-2018-02'))
  assert.ok(
    kept.some(({ value }) => Number(value) > 10_000),
    'something large is kept back with it',
  )
  assert.ok(ids.length > 0)
  for (const { id, value } of kept) {
    assert.deepEqual(filesWith(tree, id), [], id)
    // The last digits of a coordinate in a drawing are no count.
    const alone = new RegExp(String.raw`(?<!\.\d*)${value}`)
    if (Number(value) > 10_000) assert.deepEqual(filesWith(tree, alone), [], String(value))
  }
  // Whatever is said beside them is said of what is published.
  assert.ok(figures.has('latest-month'))
})

test('of a protected group only large totals of a year go out, and no words that tell another count', async (context) => {
  const group = 'victims-of-trafficking'
  const quote = 'Among the 49 were two victims of trafficking'
  const rows: Row[] = [
    { ...april, quote, source: 'first' },
    { id: 'vot-april', start: '2018-04', value: 2, group, quote: 'two victims', source: 'first' },
    {
      id: 'all-2017',
      start: '2017-01',
      end: '2017-12',
      value: 900,
      quote: 'In 2017 there were 900',
      source: 'https://office.example/2017',
    },
    { id: 'vot-2017', start: '2017-01', end: '2017-12', value: 12, group },
    { ...may, quote: '58 persons, one of them a minor', source: 'second' },
    { id: 'minors-may', start: '2018-05', value: 1, group: 'minors', free: 'C', source: 'second' },
    { id: 'vot-2016', start: '2016-01', end: '2016-12', value: 10, group },
  ]
  const files = { 'posts/second.md': postOf('2018-06-01') }
  const { ids, tree, table, lines } = await buildAt(await officeOf(context, { rows, files }))
  assert.deepEqual(ids, ['april', 'all-2017', 'vot-2017', 'may'])
  for (const text of ['two victims', 'a minor', 'minors-may', 'vot-april', 'vot-2016'])
    assert.deepEqual(filesWith(tree, text), [], text)
  assert.match(table, /In 2017 there were 900/)
  assert.deepEqual(lines, [
    'returns.csv:3  Cannot keep back "vot-april": expected no post that gives it away, got "first"; change the text, or no longer publish it',
    'returns.csv:7  Cannot keep back "minors-may": expected no post that gives it away, got "second"; change the text, or no longer publish it',
  ])
})

for (const [sourceRank, stands] of [
  [undefined, 58],
  [['office', 'migri'], 58],
  [['migri', 'office'], 61],
] as const) {
  test(`where sources contradict each other, that stands whose rank is ${sourceRank ?? 'not declared'}`, async (context) => {
    const rows: Row[] = [
      { ...may, sourceName: 'office' },
      { ...may, id: 'may-migri', value: 61, sourceName: 'migri' },
    ]
    const returns = sourceRank ? { sourceRank } : {}
    const { figures, table } = await buildAt(await officeOf(context, { rows, returns }))
    assert.equal(figures.get('latest-month')?.value, stands)
    assert.doesNotMatch(table, stands === 58 ? /,61,/ : /,58,/)
  })
}

test('posts that give a count away together are named, with a row and no count', async (context) => {
  const rows: Row[] = [
    { id: 'to-march', start: '2018-01', end: '2018-03', value: 290, source: 'first' },
    { id: 'to-april', start: '2018-01', end: '2018-04', value: 292, source: 'second' },
    { id: 'in-april', start: '2018-04', value: 2 },
  ]
  const folder = await officeOf(context, { rows, files: { 'posts/second.md': postOf('2018-05-02') } })
  const run = await runBin(folder, ['check', '--now', '2018-06-10'])
  assert.equal(run.code, 0)
  assert.match(run.stdout, /no problems, 1 warning/)
  assert.deepEqual(linesOf(run), [
    'returns.csv:4  Cannot keep back "in-april": expected no post that gives it away, got "first" and "second"; change the text, or no longer publish it',
  ])
})

test('a policy that is off is told, and no reason to fail', async (context) => {
  const rows: Row[] = [{ id: 'few', start: '2018-04', value: 2, group: 'minors' }, may]
  const suppression = [{ groups: ['minors'], threshold: 'off' }]
  const { run, ids, lines } = await buildAt(await officeOf(context, { rows, returns: { suppression } }))
  assert.equal(run.code, 0)
  assert.deepEqual(ids, ['few', 'may'])
  assert.match(run.stdout, /; 1 warning\n$/)
  assert.deepEqual(lines, [
    'iom-feed.config.json  Cannot protect persons in small counts: expected a number in "returns.suppression[0].threshold", got "off": counts of the groups minors are published however small they are',
  ])
})

test('a policy of the config comes before those that always hold', async (context) => {
  const rows: Row[] = [april, { id: 'large', start: '2017-05', value: 120 }]
  const returns = { suppression: [{ measures: ['returns'], threshold: 100 }] }
  const { ids } = await buildAt(await officeOf(context, { rows, returns }))
  assert.deepEqual(ids, ['large'])
})

test('a figure that is kept back is told to the office, and a revised one shows what stands', async (context) => {
  const rows: Row[] = [
    { id: 'few', start: '2018-03', value: 3 },
    { ...april, vintage: '2018-05-02', on: '2018-05-02' },
    { ...april, id: 'april-again', value: 51 },
  ]
  const figures = ['few', 'april']
    .map((id) => `- id: f-${id}\n  label: { en: Returns }\n  observation: ${id}\n`)
    .join('')
  const files = { 'figures.yaml': figures }
  const folder = await officeOf(context, { rows, files, returns: { figures: 'figures.yaml' } })
  const early = await buildAt(folder, '2018-05-10')
  assert.equal(early.figures.get('f-april')?.value, 49)
  const late = await buildAt(folder)
  assert.equal(late.run.code, 1)
  assert.equal(late.figures.get('f-april')?.value, 51)
  assert.deepEqual(late.ids, ['april-again'])
  assert.deepEqual(late.lines, [
    'figures.yaml:1  Cannot publish figure "f-few": expected a count that may be published in "observation", got "few", which is kept back so that nobody can be recognised',
  ])
})

/** Months of two years with a gap, and areas and destinations of the year so far. */
const ledger: Row[] = [
  ...[61, 70, 66, 59, 64].map(
    (value, index): Row => ({ id: `2017-0${index + 1}`, start: `2017-0${index + 1}`, value }),
  ),
  ...(
    [
      ['2018-01', 73],
      ['2018-02', 68],
      ['2018-04', 49],
      ['2018-05', 58],
    ] as const
  ).map(([start, value]): Row => ({ id: start, start, value })),
  { id: 'march-late', start: '2018-03', value: 90, vintage: '2018-06-20', on: '2018-06-20' },
  { id: 'so-far', start: '2018-01', end: '2018-05', value: 339, vintage: '2018-06-01' },
  { id: 'iq', start: '2018-01', end: '2018-05', area: 'IQ', value: 200 },
  { id: 'af', start: '2018-01', end: '2018-05', area: 'AF', value: 80 },
  { id: 'so', start: '2018-01', end: '2018-05', area: 'SO', value: 40 },
  { id: 'countries', start: '2018-01', end: '2018-05', measure: 'destinations', value: 18 },
]

test('without a file of figures, those are made that the ledger has counts for', async (context) => {
  const folder = await officeOf(context, {
    rows: ledger,
    returns: { method: 'https://office.example/method' },
  })
  const { figures, run } = await buildAt(folder)
  assert.equal(run.code, 0, run.stderr)
  assert.deepEqual([...figures.keys()], ['latest-month', 'year-to-date', 'top-destination', 'destinations'])
  const month = figures.get('latest-month') ?? {}
  assert.deepEqual(month.label, {
    en: 'Voluntary returns',
    fi: 'Vapaaehtoiset paluut',
    sv: 'Frivilliga återvändanden',
  })
  assert.deepEqual(month.note, {
    en: '9 more than in April, 6 fewer than in May 2017',
    fi: '9 enemmän kuin huhtikuussa, 6 vähemmän kuin toukokuussa 2017',
    sv: '9 fler än i april, 6 färre än i maj 2017',
  })
  assert.deepEqual(month.comparison, {
    direction: 'rise',
    difference: { lower: 9, upper: 9 },
    period: { start: '2018-04', end: '2018-04' },
  })
  assert.deepEqual(month.method, { en: 'https://office.example/method' })
  const ends = month.trend.map(({ period }: { period: { end: string } }) => period.end)
  assert.deepEqual(ends, ['2018-01', '2018-02', '2018-04', '2018-05'], 'a month that is missing is a gap')
  assert.equal(figures.get('year-to-date')?.value, 339)
  const top = figures.get('top-destination') ?? {}
  assert.deepEqual(
    [top.label, top.value, top.of, top.unit, top.note],
    [
      { en: 'Most returned to: Iraq', fi: 'Useimmin palattiin: Irak', sv: 'Flest återvände till: Irak' },
      200,
      339,
      { en: 'persons', fi: 'henkilöä', sv: 'personer' },
      {
        en: 'Then Afghanistan 80, Somalia 40',
        fi: 'Seuraavina Afganistan 80, Somalia 40',
        sv: 'Därefter Afghanistan 80, Somalia 40',
      },
    ],
  )
  assert.deepEqual(figures.get('destinations')?.label, {
    en: 'Countries of return',
    fi: 'Paluumaat',
    sv: 'Återvändandeländer',
  })
})

test('figures of a kind may be chosen, with words of their own', async (context) => {
  const files = {
    'figures.yaml': '- kind: destinations\n  note: { fi: Oma teksti }\n- kind: latest-month\n  id: month\n',
  }
  const folder = await officeOf(context, { rows: ledger, files, returns: { figures: 'figures.yaml' } })
  const { figures } = await buildAt(folder)
  assert.deepEqual([...figures.keys()], ['destinations', 'month'])
  assert.deepEqual(figures.get('destinations')?.note, { fi: 'Oma teksti' })
})

test('a figure of no kind, or with a number of its own, is refused with its line', async (context) => {
  const figures = '- kind: latest\n- kind: latest-month\n  observation: april\n'
  const folder = await officeOf(context, {
    rows: [april],
    files: { 'figures.yaml': figures },
    returns: { figures: 'figures.yaml' },
  })
  assert.deepEqual(linesOf(await runBin(folder, ['check', '--now', '2018-06-10'])), [
    'figures.yaml:1  Cannot read "kind" of figure "1": expected one of latest-month, year-to-date, top-destination, destinations, got "latest"',
    'figures.yaml:3  Cannot read "observation" of figure "2": expected one of unit, note, id, label, kind, got the unknown key "observation"',
  ])
})

test('what is said of the most is sure: not of two alike, nor where another may be kept back', async (context) => {
  const topOf = async (...counts: [string, number][]) => {
    const period = { start: '2018-01', end: '2018-05' }
    const rows = counts.map(([area, value]): Row => ({ id: area, area, value, ...period }))
    const { figures } = await buildAt(await officeOf(context, { rows }))
    return figures.get('top-destination')
  }
  assert.equal(await topOf(['_T', 100], ['IQ', 50], ['AF', 50]), undefined)
  assert.equal(await topOf(['_T', 100], ['IQ', 40], ['AF', 15]), undefined)
  assert.equal(await topOf(['IQ', 40], ['AF', 15]), undefined)
  const sure = await topOf(['_T', 100], ['IQ', 60], ['AF', 20], ['SO', 20])
  assert.equal(sure?.value, 60)
  assert.deepEqual(sure?.note.en, 'Then Afghanistan 20, Somalia 20')
})

test('one build after another with the same input touches no file of data', async (context) => {
  const folder = await officeOf(context, { rows: ledger })
  const first = await buildAt(folder)
  await writeFiles(folder, { 'returns.csv': tableOf([...ledger]) })
  const second = await buildAt(folder)
  assert.match(second.run.stdout, /; nothing new\n$/)
  assert.deepEqual(second.tree, first.tree)
})
