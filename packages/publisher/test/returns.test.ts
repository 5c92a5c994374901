import assert from 'node:assert/strict'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { encodeTable } from '../src/reading/encode-table.ts'
import { confirm, editRows, postFile, type Row, readRows, returnsOffice } from './review-office.ts'
import { runBin } from './run-bin.ts'
import { runHere } from './run-here.ts'
import { readTimes, readTree, writeFiles } from './temporary-folder.ts'

const review = 'returns-review.csv'
const now = ['--now', '2018-06-10']

const extract = (folder: string, ...options: string[]) => runHere(folder, ['returns', 'extract', ...options])
const reconcile = (folder: string, ...options: string[]) =>
  runHere(folder, ['returns', 'reconcile', ...now, ...options])

/** What is not progress: a line each. */
function problemsOf(stderr: string): string[] {
  return stderr.split('\n').filter((line) => line && !/^(Reading|Making|Writing) /.test(line))
}

/** A row in a few words: `almost 200 returns _T, 2018-01/2018-02 yearToDate, unsure`. */
function describe(row: Row): string {
  const {
    qualifier,
    value,
    relation,
    measure,
    counterpartArea,
    group,
    start,
    end,
    accumulation,
    confidence,
  } = row
  const number = relation ? `${relation} than ${row.otherStart}` : `${qualifier} ${value}`
  const of = [measure, counterpartArea, ...(group === '_T' ? [] : [group])].join(' ')
  return `${number} ${of}, ${start}/${end} ${accumulation}, ${confidence}`
}

async function confirmedOffice(context: TestContext, files = {}, returns = {}): Promise<string> {
  const folder = await returnsOffice(context, files, returns)
  await extract(folder)
  await editRows(folder, confirm)
  return folder
}

/** Another source that says of January to May what cannot be. */
const another = {
  'ministry.csv': `id,hostArea,measure,start,end,value,confidentiality,vintage,sourceName,quote,confirmedBy,confirmedOn
ministry-2018-05,FI,returns,2018-01,2018-05,396,F,2018-06-07,ministry,By May there were 396.,Data officer,2018-06-08
`,
}

test('extract proposes what the posts state, and how sure it is', async (context) => {
  const folder = await returnsOffice(context)
  const { code, stdout, stderr } = await extract(folder)
  assert.deepEqual(
    [code, stdout, problemsOf(stderr)],
    [0, 'returns-review.csv  14 rows to decide, 0 decided; 14 new\n', []],
  )
  const rows = await readRows(folder)
  assert.deepEqual(rows.map(describe), [
    'almost 200 returns _T, 2018-01/2018-02 yearToDate, unsure',
    'exact 161 returns IQ, 2018-01/2018-02 yearToDate, likely',
    'exact 290 returns _T, 2018-01/2018-03 yearToDate, likely',
    'exact 231 returns IQ, 2018-01/2018-03 yearToDate, likely',
    'exact 18 destinations _T, 2018-01/2018-03 yearToDate, likely',
    'exact 49 returns _T, 2018-04/2018-04 period, sure',
    'exact 339 returns _T, 2018-01/2018-04 yearToDate, likely',
    'exact 4 returns _T victims-of-trafficking, 2018-01/2018-04 yearToDate, likely',
    'exact 2 returns _T victims-of-trafficking, 2018-04/2018-04 period, unsure',
    'fewer than 2017-04 returns _T, 2018-04/2018-04 period, likely',
    'almost 400 returns _T, 2018-01/2018-05 yearToDate, likely',
    'exact 58 returns _T, 2018-05/2018-05 period, sure',
    'more than 2018-04 returns _T, 2018-05/2018-05 period, likely',
    'fewer than 2017-05 returns _T, 2018-05/2018-05 period, likely',
  ])
  const byValue = (value: string) => rows.find((row) => row.value === value)
  assert.match(byValue('290')?.inferred ?? '', /^the last month: from the day of publication/)
  assert.match(
    byValue('200')?.reasons ?? '',
    /"Hundred" after a number of a hundred or more is taken for a slip/,
  )
  assert.equal(byValue('2')?.confidentiality, 'C')
  assert.equal(byValue('161')?.quote, 'Of these, 161 persons returned to Iraq.')
  assert.deepEqual(
    [byValue('49')?.post, byValue('49')?.url],
    ['april', 'https://office.example/news/2018-05-04'],
  )
  assert.ok(rows.every(({ decision, confirmedBy, confirmedOn }) => !decision && !confirmedBy && !confirmedOn))
})

test('extract twice changes no byte, and says so', async (context) => {
  const folder = await confirmedOffice(context)
  await editRows(folder, (row, index) => (index % 2 ? row : { ...row, decision: '', confirmedBy: '' }))
  const before = [readTree(folder), await readTimes(folder)]
  const { code, stdout } = await extract(folder)
  assert.equal(code, 0)
  assert.match(stdout, /; nothing new, so nothing was written\n$/)
  assert.deepEqual([readTree(folder), await readTimes(folder)], before)
})

test('--refused lists the numbers that are no counts of returns, and why', async (context) => {
  const { stdout } = await extract(await returnsOffice(context), '--refused')
  assert.match(
    stdout,
    /^may {2}"1,500": It is an amount of money\.\n {2}Each received up to 1,500 euros\.\n/m,
  )
})

test('--json tells programs what was read', async (context) => {
  const folder = await returnsOffice(context)
  const { code, stdout } = await extract(folder, '--json', '--refused')
  const document = JSON.parse(stdout)
  assert.equal(code, 0)
  assert.deepEqual(Object.keys(document), [
    ...['file', 'written', 'added', 'refreshed', 'removed', 'open', 'decided'],
    ...['vanished', 'candidates', 'refused', 'problems'],
  ])
  assert.equal(document.candidates.length, (await readRows(folder)).length)
  assert.ok(document.refused.some(({ number }: Row) => number === '1,500'))
  assert.equal(JSON.parse((await extract(folder, '--json')).stdout).written, false)
})

test('where no post states a count no file is made', async (context) => {
  const folder = await returnsOffice(context)
  for (const name of ['two-months', 'three-months', 'april', 'may'])
    await rm(join(folder, `posts/${name}.md`))
  await writeFiles(folder, {
    'posts/x.md': postFile({ title: 'Hello', date: '2018-05-04', text: 'No number.' }),
  })
  const { code, stdout } = await extract(folder)
  assert.deepEqual(
    [code, stdout, Object.keys(readTree(folder))],
    [
      0,
      'returns-review.csv  0 rows to decide, 0 decided; nothing new, so nothing was written\n',
      ['iom-feed.config.json', 'posts/x.md'],
    ],
  )
})

test('--out names another review file, and so does the config', async (context) => {
  const folder = await returnsOffice(context, {}, { review: 'office/review.csv' })
  await writeFiles(folder, { 'office/x': '' })
  await extract(folder)
  await extract(folder, '--out', 'other.csv')
  assert.ok((await readRows(folder, 'office/review.csv')).length > 0)
  assert.deepEqual(await readRows(folder, 'other.csv'), await readRows(folder, 'office/review.csv'))
})

test('what was decided outlives a change of its post, and is told; what was not follows the post', async (context) => {
  const folder = await returnsOffice(context)
  await extract(folder)
  await editRows(folder, (row) => (row.value === '49' ? confirm({ ...row, value: '48' }) : row))
  const text = 'In April 2018 a total of 47 persons returned from Finland.'
  await writeFiles(folder, { 'posts/april.md': postFile({ title: 'April', date: '2018-05-04', text }) })
  const { code, stdout, stderr } = await extract(folder)
  assert.equal(code, 0)
  assert.match(stdout, / 1 decided; 1 new, 4 gone\n$/)
  assert.deepEqual(problemsOf(stderr), [
    'returns-review.csv:7  Cannot find what row 7 was read from: expected a post that states it, got none; the row stays, as it was confirmed',
  ])
  const april = (await readRows(folder)).filter(({ post }) => post === 'april')
  assert.deepEqual(
    april.map(({ value, decision }) => [value, decision]),
    [
      ['48', 'confirmed'],
      ['47', ''],
    ],
  )
})

test('once confirmed, the counts of five months bound each other without a conflict', async (context) => {
  const folder = await confirmedOffice(context)
  const { code, stdout, stderr } = await reconcile(folder)
  assert.deepEqual([code, problemsOf(stderr)], [0, []])
  assert.match(stdout, /^Returns as of 2018-06-10: \d+ confirmed facts, no conflict\n/)
  assert.match(stdout, /\n2 facts that are not free [^.]*left out; --confidential shows them\.\n/)
  assert.match(stdout, /^ {2}2018-03 {2}90–110 ~? +\[1\] \[2\] +290 +\[2\]$/m)
  assert.match(stdout, /^ {2}2018-04 {2}49 .* 339 /m)
  assert.match(stdout, /^ {2}2018-05 {2}58 .* 397 /m)
  assert.match(stdout, /^returns from FI to IQ$/m)
  assert.doesNotMatch(stdout, /trafficking/)
  for (const line of stdout.split('\n')) assert.ok([...line].length <= 80, line)
  const json = JSON.parse((await reconcile(folder, '--json')).stdout)
  const [total] = json.series
  const march = total.months.find(({ start }: Row) => start === '2018-03')
  assert.deepEqual([march.lower, march.upper], [90, 110])
  const years = total.yearToDate.map(({ end, lower, upper }: Record<string, unknown>) => [end, lower, upper])
  assert.deepEqual(years.slice(-2), [
    ['2018-04', 339, 339],
    ['2018-05', 397, 397],
  ])
})

test('counts that are not free are shown only where they are asked for', async (context) => {
  const folder = await confirmedOffice(context)
  for (const options of [[], ['--json']]) {
    assert.doesNotMatch((await reconcile(folder, ...options)).stdout, /trafficking/)
    assert.match((await reconcile(folder, '--confidential', ...options)).stdout, /victims-of-trafficking/)
  }
  const { stdout } = await reconcile(folder, '--confidential')
  assert.match(stdout, /^returns from FI \(victims-of-trafficking\)$/m)
  for (const line of stdout.split('\n')) assert.ok([...line].length <= 80, line)
})

test('a source that contradicts is set aside, and every smallest set of facts that cannot all be right is told', async (context) => {
  const folder = await confirmedOffice(context, another, { observations: 'ministry.csv' })
  const { code, stdout } = await reconcile(folder)
  assert.equal(code, 1)
  const words = stdout.replaceAll(/\s+/g, ' ')
  assert.match(words, /confirmed facts, 2 conflicts/)
  assert.match(
    words,
    /Counts of returns from FI cannot all be right: 339 in January–April 2018 \(office, 2018-05-04\), 58 in May 2018 \(office, 2018-06-04\) and 396 in January–May 2018 \(ministry, 2018-06-07\)\. By the others, there were exactly 397 in January–May 2018\./,
  )
  assert.match(
    words,
    /290 in January–March 2018 \(office, 2018-04-09\), 49 in April 2018 \(office, 2018-05-04\), 58 in May 2018 \(office, 2018-06-04\) and 396 in/,
  )
  assert.match(words, /“Overall this year 339 migrants have returned\.”.*“By May there were 396\.”/)
  assert.match(words, /Set aside \[\d+\] it contradicts facts that come before it/)
  const { conflicts, facts } = JSON.parse((await reconcile(folder, '--json')).stdout)
  const values = new Map(facts.map(({ id, value }: { id: string; value: number }) => [id, value]))
  assert.deepEqual(
    conflicts
      .map((conflict: { facts: string[] }) => conflict.facts.map((id) => values.get(id)).sort())
      .sort((one: unknown[], other: unknown[]) => one.length - other.length),
    [
      [339, 396, 58],
      [290, 396, 49, 58],
    ],
  )
})

test('the order of sources in the config decides which fact is set aside', async (context) => {
  const returns = { observations: 'ministry.csv', sourceRank: ['ministry', 'office'] }
  const folder = await confirmedOffice(context, another, returns)
  const { setAside, facts } = JSON.parse((await reconcile(folder, '--json')).stdout)
  const sources = setAside.map(({ fact }: Row) => facts.find(({ id }: Row) => id === fact).source.name)
  assert.deepEqual(new Set(sources), new Set(['office']))
})

test('a conflict among counts that are not free is told without them', async (context) => {
  const folder = await returnsOffice(context)
  await extract(folder)
  await editRows(folder, (row) => confirm(row.value === '2' ? { ...row, value: '6' } : row))
  const { code, stdout } = await reconcile(folder)
  assert.equal(code, 1)
  assert.match(stdout.replaceAll(/\s+/g, ' '), /no conflict .* In conflict with or among them: 1\./)
  assert.doesNotMatch(stdout, /trafficking/)
})

test('--now goes back to what was known then', async (context) => {
  const folder = await confirmedOffice(context)
  await editRows(folder, (row) => ({ ...row, confirmedOn: row.vintage ?? '' }))
  const { stdout } = await runHere(folder, ['returns', 'reconcile', '--now', '2018-05-04'])
  assert.match(stdout, /^Returns as of 2018-05-04: /)
  assert.match(stdout, /339/)
  assert.doesNotMatch(stdout, /397|2018-05 /)
  const early = await runHere(folder, ['returns', 'reconcile', '--now', '2018-01-01'])
  assert.deepEqual(
    [early.code, early.stdout],
    [0, 'Returns as of 2018-01-01: 0 confirmed facts, no conflict\n'],
  )
})

test('revisions, breaks, gaps and what nobody confirmed are told', async (context) => {
  const header = 'id,hostArea,measure,start,end,value,status,confidentiality,vintage,confirmedBy,confirmedOn'
  const row = (
    id: string,
    month: string,
    value: number,
    status: string,
    vintage: string,
    by = 'Officer,2018-06-01',
  ) => `${id},FI,returns,${month},${month},${value},${status},F,${vintage},${by}`
  const rows = [
    row('first', '2018-01', 10, 'P', '2018-02-01'),
    row('second', '2018-01', 12, 'A', '2018-03-01'),
    row('gap', '2018-03', 9, 'A', '2018-04-01'),
    row('break', '2018-04', 8, 'B', '2018-05-01'),
    row('open', '2018-05', 7, 'A', '2018-05-01', ','),
  ]
  const folder = await returnsOffice(
    context,
    { 'r.csv': [header, ...rows].join('\n') },
    { observations: 'r.csv' },
  )
  const { code, stdout } = await reconcile(folder)
  const words = stdout.replaceAll(/\s+/g, ' ')
  assert.equal(code, 0, stdout)
  assert.match(words, /3 confirmed facts, no conflict 1 count that nobody has confirmed: not used\./)
  assert.match(words, /Gaps, of which no count says anything returns from FI: 2018-02 /)
  assert.match(words, /Breaks, across which nothing is counted returns from FI: from 2018-04 on, by \[3\]/)
  assert.match(
    words,
    /10 in 2018-01: returns from FI \(office, 2018-02-01\): a later edition of the same source came, 12 in/,
  )
  assert.match(stdout, /2018-04 {2}8 .*across a break/)
  const json = JSON.parse((await reconcile(folder, '--json')).stdout)
  assert.deepEqual(Object.keys(json), [
    ...['asOf', 'facts', 'series', 'conflicts', 'areConflictsComplete', 'setAside', 'gaps', 'breaks'],
    ...['revisions', 'unconfirmed', 'leftOut', 'problems'],
  ])
  assert.deepEqual(
    [json.revisions[0].reason, json.revisions[0].by, json.breaks[0].month],
    ['vintage', 'second', '2018-04'],
  )
})

test('confirmed rows are observations for build, and a row that says not who is told and not used', async (context) => {
  const folder = await returnsOffice(context)
  await extract(folder)
  await editRows(folder, (row) => (row.value === '58' ? { ...confirm(row), confirmedBy: '' } : confirm(row)))
  const [april, may] = ['49', '58'].map(
    async (value) => (await readRows(folder)).find((row) => row.value === value)?.id,
  )
  const figure = (id: string | undefined) => `- id: f-${id}\n  label: { en: F }\n  observation: ${id}\n`
  const config = JSON.parse(await readFile(join(folder, 'iom-feed.config.json'), 'utf8'))
  await writeFiles(folder, {
    'iom-feed.config.json': JSON.stringify({ ...config, returns: { figures: 'figures.yaml' } }),
    'figures.yaml': figure(await april) + figure(await may),
  })
  const { code, stdout, stderr } = await runHere(folder, ['build', '--now', '2018-06-10T12:00:00Z'])
  assert.equal(code, 1)
  assert.match(stdout, /1 figure;/)
  assert.deepEqual(
    problemsOf(stderr).map((line) => line.replace(/[0-9a-f]{12}/g, 'HASH')),
    [
      'returns-review.csv:9  Cannot keep back "2018-04-HASH": expected no post that gives it away, got "april"; change the text, or no longer publish it',
      'returns-review.csv:10  Cannot keep back "2018-04-HASH": expected no post that gives it away, got "april"; change the text, or no longer publish it',
      'figures.yaml:4  Cannot publish figure "f-2018-05-HASH": expected the id of an observation that could be read and stands in "observation", got "2018-05-HASH", which is none',
      'returns-review.csv:13  Cannot read "confirmedBy" in row 13 of "returns-review.csv": expected a name, as "decision" is confirmed, got nothing',
    ],
  )
  const feed = JSON.parse(await readFile(join(folder, 'dist/feed.json'), 'utf8'))
  assert.equal(feed._iom.figures[0].value, 49)
})

for (const [name, stored] of [
  ['semicolons, as a spreadsheet in Finland writes it', { encoding: 'utf-8', hasMark: false }],
  ['a byte order mark', { encoding: 'utf-8', hasMark: true }],
  ['UTF-16', { encoding: 'utf-16le', hasMark: true }],
  ['Windows-1252', { encoding: 'windows-1252', hasMark: false }],
] as const) {
  test(`a review file with ${name} is read, and written back as it was`, async (context) => {
    const folder = await returnsOffice(context)
    await extract(folder)
    await editRows(folder, (row, index) => (index < 3 ? { ...confirm(row), confirmedBy: 'Åsa' } : row), ';')
    const file = join(folder, review)
    const text = await readFile(file, 'utf8')
    await writeFile(file, encodeTable(text, stored))
    const before = await readFile(file)
    assert.match((await extract(folder)).stdout, /nothing new/)
    assert.deepEqual(await readFile(file), before)
    const short = text.split('\r\n').slice(0, 6).join('\r\n')
    await writeFile(file, encodeTable(`${short}\r\n`, stored))
    assert.match((await extract(folder)).stdout, / 3 decided; \d+ new\n$/)
    assert.deepEqual(await readFile(file), before)
    assert.equal(JSON.parse((await reconcile(folder, '--json')).stdout).facts[0].confirmed.by, 'Åsa')
  })
}

test('a review file with LF, and one with CRLF, keeps its ends of lines', async (context) => {
  const folder = await returnsOffice(context)
  await extract(folder)
  const file = join(folder, review)
  const text = await readFile(file, 'utf8')
  assert.match(text, /\r\n$/)
  const lines = text.replaceAll('\r\n', '\n')
  await writeFile(file, lines.split('\n').slice(0, 4).join('\n'))
  await extract(folder)
  assert.equal(await readFile(file, 'utf8'), lines)
})

for (const [name, edit, message] of [
  [
    'an unknown decision',
    { decision: 'konfirmed' },
    '"decision" in row 7 of "returns-review.csv": expected "confirmed", got "konfirmed"',
  ],
  [
    'a negative value',
    { value: '-49' },
    '"value" in row 7 of "returns-review.csv": expected a whole number of persons, got "-49"',
  ],
  [
    'a fraction',
    { value: '49.5' },
    '"value" in row 7 of "returns-review.csv": expected a whole number of persons, got "49.5"',
  ],
  [
    'an end before its start',
    { end: '2018-03' },
    '"end" in row 7 of "returns-review.csv": expected a month not before "start" (2018-04), got "2018-03"',
  ],
] as const) {
  test(`a row with ${name} is told, kept byte for byte, and not used`, async (context) => {
    const folder = await returnsOffice(context)
    await extract(folder)
    await editRows(folder, (row) => (row.value === '49' ? { ...confirm(row), ...edit } : confirm(row)))
    const before = await readFile(join(folder, review))
    const told = [`returns-review.csv:7  Cannot read ${message}`]
    const reconciled = await reconcile(folder, '--json')
    assert.deepEqual([reconciled.code, problemsOf(reconciled.stderr)], [1, told])
    assert.doesNotMatch(reconciled.stdout, /"value": 49/)
    const extracted = await extract(folder)
    assert.deepEqual([extracted.code, problemsOf(extracted.stderr)], [1, told])
    assert.deepEqual(await readFile(join(folder, review)), before)
  })
}

for (const [name, text, message] of [
  [
    'is empty',
    '',
    '1  Cannot read the review file: expected a row of column names, got nothing that can be read as one',
  ],
  [
    'lacks a column',
    'decision,value\nconfirmed,3\n',
    '1  Cannot read the column names: expected a column "confirmedBy", got none',
  ],
] as const) {
  test(`where the review file ${name}, extract writes nothing`, async (context) => {
    const folder = await returnsOffice(context, { [review]: text })
    const { code, stdout, stderr } = await extract(folder)
    assert.deepEqual([code, stdout, problemsOf(stderr)[0]], [2, '', `${review}:${message}`])
    assert.equal(await readFile(join(folder, review), 'utf8'), text)
  })
}

test('a review file that is a folder, or cannot be written, is told', async (context) => {
  const folder = await returnsOffice(context, { 'review/x': '' })
  const { code, stderr } = await extract(folder, '--out', 'review')
  assert.deepEqual(
    [code, problemsOf(stderr)],
    [2, ['review  Cannot read the file: expected a file, got a folder']],
  )
  const lost = await extract(folder, '--out', 'nowhere/review.csv')
  assert.equal(lost.code, 2)
  assert.match(
    lost.stderr,
    /Cannot write ".*nowhere\/review\.csv": expected a file that may be written, .* got ENOENT\n$/,
  )
})

test('no build may write where the review file is', async (context) => {
  const folder = await returnsOffice(context, {}, { review: 'dist/review.csv' })
  const { code, stderr } = await runHere(folder, ['build', ...now])
  assert.equal(code, 2)
  assert.match(
    stderr,
    /Cannot write to ".*dist": expected a folder of its own, got a folder that shares files with ".*review\.csv"/,
  )
})

test('a call that is not understood is refused', async (context) => {
  const folder = await returnsOffice(context)
  for (const [args, message] of [
    [
      ['returns'],
      'Cannot run the command "returns": expected one of init, build, check, serve, withdraw, returns extract, returns reconcile, tags suggest',
    ],
    [['returns', 'extrct'], 'Cannot run the command "returns extrct": expected "returns extract"'],
    [
      ['returns', 'reconcile', '--now', 'soon'],
      'Cannot use --now: expected a day or a moment such as 2018-06-04T12:00:00Z, got "soon"',
    ],
    [['returns', 'extract', '--jsno'], 'Cannot run the option "--jsno": expected "--json"'],
  ] as const) {
    const { code, stdout, stderr } = await runHere(folder, args)
    assert.deepEqual([code, stdout], [2, ''])
    assert.ok(stderr.includes(message), stderr)
  }
  assert.match((await runHere(folder, ['returns', 'extract', '--help'])).stdout, /--refused/)
})

test('every command of the guide runs', async (context) => {
  const guide = await readFile(join(import.meta.dirname, '../../../docs/returns.md'), 'utf8')
  const calls = [...guide.matchAll(/^ *iom-feed (.*)$/gm)].map(([, call = '']) => call)
  assert.ok(calls.length >= 5)
  const folder = await confirmedOffice(context)
  for (const call of calls) {
    const { code, stderr } = await runBin(folder, call.split(' '))
    assert.equal(code, 0, `${call}\n${stderr}`)
  }
})
