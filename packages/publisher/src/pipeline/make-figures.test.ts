import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultSuppressionPolicies, type Observation, type Post, type Series } from '@iom-feed/core'
import { samplePost } from '../../test/samples.ts'
import type { NamedFigureDraft } from '../sources/yaml-figures.ts'
import { makeFigures } from './make-figures.ts'
import { openLedger } from './returns/ledger.ts'

const april = 2018 * 12 + 3

function observation(
  id: string,
  { series, ...changes }: Partial<Omit<Observation, 'series'>> & { readonly series?: Partial<Series> } = {},
): Observation {
  return {
    id,
    series: {
      hostArea: 'FI',
      counterpartArea: '_T',
      measure: 'returns',
      group: '_T',
      unit: 'persons',
      scope: '_T',
      ...series,
    },
    period: { start: april, end: april },
    accumulation: 'period',
    value: 49,
    qualifier: 'exact',
    status: 'A',
    confidentiality: 'F',
    vintage: '2018-05-07',
    source: { name: 'office', post: 'post' },
    confirmed: { by: 'Officer', on: '2018-05-08' },
    ...changes,
  }
}

/** Changes of an observation. */
type Changes = Parameters<typeof observation>[1]

/** What nobody has confirmed. */
function unconfirmed(id: string, changes: Changes): Observation {
  const { confirmed: _, ...rest } = observation(id, changes)
  return rest
}

function make(draft: Partial<NamedFigureDraft>, ...observations: Observation[]) {
  const posts = [samplePost({ id: 'post', url: 'https://office.example/post' }), samplePost({ id: 'later' })]
  const { figures, problems } = makeFrom(draft, posts, observations)
  return { figure: figures[0], messages: problems.map(({ message }) => message), problem: problems[0] }
}

/** All posts but one are published. */
function makeFrom(
  draft: Partial<NamedFigureDraft>,
  posts: readonly Post[],
  observations: readonly Observation[],
) {
  const item = { id: 'f', label: { en: 'Returns' }, observation: 'a', ...draft }
  const placed = posts.map((one) => ({ item: one, file: '/x.md' }))
  const moment = {
    posts: placed,
    published: new Set(posts.map(({ id }) => id).filter((id) => id !== 'later')),
    today: '2018-06-10',
    timeZone: 'Europe/Helsinki',
  }
  const ledger = openLedger(
    observations.map((one) => ({ item: one, file: '/returns.csv' })),
    moment,
    { policies: defaultSuppressionPolicies },
  )
  return makeFigures([{ item, file: '/figures.yaml', line: 4 }], { ledger, posts: placed, languages: ['en'] })
}

test('a figure states what its observations state, with the address of the post', () => {
  const { figure, messages } = make(
    { of: 'whole', trend: ['a', 'before'], unit: { en: 'persons' } },
    observation('a', { series: { counterpartArea: 'IQ', areaRole: 'destination' }, qualifier: 'almost' }),
    observation('whole', { value: 60 }),
    observation('before', {
      series: { counterpartArea: 'IQ', areaRole: 'destination' },
      period: { start: april - 1, end: april - 1 },
      value: 12,
    }),
  )
  assert.deepEqual(messages, [])
  assert.deepEqual(figure, {
    id: 'f',
    label: { en: 'Returns' },
    value: 49,
    qualifier: 'almost',
    of: 60,
    unit: { en: 'persons' },
    period: { start: april, end: april },
    note: { en: 'Between 33 and 37 more than in March' },
    comparison: {
      direction: 'rise',
      difference: { lower: 33, upper: 37 },
      period: { start: april - 1, end: april - 1 },
    },
    trend: [
      {
        period: { start: april - 1, end: april - 1 },
        value: 12,
        qualifier: 'exact',
        texts: { value: { en: '12' }, period: { en: 'March 2018' } },
      },
      {
        period: { start: april, end: april },
        value: 49,
        qualifier: 'almost',
        texts: { value: { en: '49' }, period: { en: 'April 2018' } },
      },
    ],
    vintage: '2018-05-07',
    source: 'https://office.example/post',
    texts: {
      value: { en: '49' },
      of: { en: '60' },
      period: { en: 'April 2018' },
      vintage: { en: '7 May 2018' },
    },
  })
})

for (const [name, changes, expected] of [
  [
    'is confidential',
    { confidentiality: 'C' },
    'an observation that is free (confidentiality F) in "observation", got "a", which is C',
  ],
  [
    'is of a protected group and not of a year',
    { series: { group: 'victims-of-trafficking' } },
    'a count that may be published in "observation", got "a", which is kept back so that nobody can be recognised',
  ],
] as const) {
  test(`a figure of an observation that ${name} is left out, and told without its value`, () => {
    const { figure, messages, problem } = make({}, observation('a', { ...changes, value: 98_765 }))
    assert.equal(figure, undefined)
    assert.deepEqual(messages, [`Cannot publish figure "f": expected ${expected}`])
    assert.equal(problem?.line, 4)
    assert.doesNotMatch(JSON.stringify(problem), /98.?765/)
  })
}

test('a figure of an observation that nobody has confirmed is left out, and told without its value', () => {
  const { figure, messages, problem } = make({}, unconfirmed('a', { value: 98_765 }))
  assert.equal(figure, undefined)
  assert.deepEqual(messages, [
    'Cannot publish figure "f": expected an observation that someone has confirmed in "observation", got "a", which nobody has',
  ])
  assert.doesNotMatch(JSON.stringify(problem), /98.?765/)
})

test('a figure whose whole or trend may not be published is left out', () => {
  const secret = observation('secret', { confidentiality: 'N' })
  assert.equal(make({ of: 'secret' }, observation('a'), secret).figure, undefined)
  assert.match(
    make({ trend: ['a', 'secret'] }, observation('a'), secret).messages[0] ?? '',
    /in "trend\[1\]", got "secret"/,
  )
})

test('a figure without a value, or of an observation that is not there, is left out', () => {
  const { value: _, ...missing } = observation('a', { status: 'M' })
  assert.match(
    make({}, missing).messages[0] ?? '',
    /expected an observation with a value .* has none \(status M\)/,
  )
  assert.match(make({}, observation('b')).messages[0] ?? '', /got "a", which is none$/)
})

test('a part and its whole, and the points of a trend, belong together', () => {
  const a = observation('a')
  const messagesOf = (draft: Partial<NamedFigureDraft>, changes: Changes) =>
    make(draft, a, observation('b', changes)).messages.length
  assert.equal(messagesOf({ of: 'b' }, { value: 48 }), 1)
  assert.equal(messagesOf({ of: 'b' }, { value: 50, series: { measure: 'applications' } }), 1)
  assert.equal(messagesOf({ of: 'b' }, { value: 50, period: { start: april, end: april + 1 } }), 1)
  assert.equal(messagesOf({ of: 'b' }, { value: 50 }), 0)
  assert.equal(messagesOf({ of: 'b' }, { value: 50, series: { scope: 'a-programme' } }), 1)
  assert.equal(messagesOf({ trend: ['b'] }, { series: { counterpartArea: 'IQ' } }), 1)
  assert.equal(messagesOf({ trend: ['b'] }, { period: { start: april - 3, end: april - 1 } }), 1)
  assert.equal(messagesOf({ trend: ['b'] }, { period: { start: april - 1, end: april - 1 } }), 0)
})

test('a whole is exact, as it is shown without a qualifier', () => {
  const { figure, messages } = make(
    { of: 'b' },
    observation('a'),
    observation('b', { value: 400, qualifier: 'almost' }),
  )
  assert.equal(figure, undefined)
  assert.deepEqual(messages, [
    'Cannot publish figure "f": expected an exact observation in "of", got "b", which is almost',
  ])
})

test('what is dated later than today is left out without a word', () => {
  for (const changes of [
    { vintage: '2018-06-11' },
    { confirmed: { by: 'Officer', on: '2018-06-11' } },
    { source: { name: 'office', post: 'later' } },
  ]) {
    const { figure, messages } = make({}, observation('a', changes))
    assert.deepEqual([figure, messages], [undefined, []])
  }
  const next = observation('next', { period: { start: april + 1, end: april + 1 }, vintage: '2018-06-11' })
  assert.equal(make({ trend: ['a', 'next'] }, observation('a'), next).figure?.trend?.length, 1)
})

test('a source is an address or a post', () => {
  const sourceOf = (source: object) => make({}, observation('a', { source: { name: 'office', ...source } }))
  assert.equal(sourceOf({ url: 'https://a.example/x' }).figure?.source, 'https://a.example/x')
  assert.equal(
    sourceOf({ post: 'post', url: 'https://a.example/x' }).figure?.source,
    'https://office.example/post',
  )
  assert.equal(
    sourceOf({ post: 'nowhere', url: 'https://a.example/x' }).figure?.source,
    'https://a.example/x',
  )
  assert.equal(sourceOf({}).figure?.source, undefined)
  assert.match(sourceOf({ post: 'nowhere' }).messages[0] ?? '', /got "a" from "nowhere"$/)
})

test('a post whose id is an address is known by it', () => {
  const url = 'https://town.example/?p=1'
  const posts = [samplePost({ id: url, url: 'https://town.example/returns' })]
  const { figures } = makeFrom({}, posts, [observation('a', { source: { name: 'office', url } })])
  assert.equal(figures[0]?.source, 'https://town.example/returns')
})
