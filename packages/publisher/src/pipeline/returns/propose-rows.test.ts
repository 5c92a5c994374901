import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Post } from '@iom-feed/core'
import type { SourceSettings } from '../../config/resolve-headers.ts'
import { proposeRows } from './propose-rows.ts'

const rest = { tags: [], authors: [], concepts: [] }

const april: Post = {
  ...rest,
  id: 'april',
  url: 'https://office.example/april',
  title: 'Returns in spring',
  text: 'In April 2018, 49 persons returned from Finland. Each got 500 euros.',
  published: '2018-05-04T01:00:00+03:00',
  language: 'en',
}

function propose(posts: readonly Post[], sources: readonly SourceSettings[] = [], hostArea = 'FI') {
  return proposeRows(posts, { returns: { hostArea }, sources, timeZone: 'Europe/Helsinki' })
}

test('a count is a row with its sentence, its place and how sure it is', () => {
  const { rows } = propose([april])
  assert.equal(rows.length, 1)
  const { id, ...cells } = rows[0]?.cells ?? {}
  assert.match(id ?? '', /^2018-04-[0-9a-f]{12}$/)
  assert.deepEqual(cells, {
    ...{ hostArea: 'FI', counterpartArea: '_T', areaRole: '', measure: 'returns', group: '_T' },
    ...{ unit: 'persons', scope: '_T', start: '2018-04', end: '2018-04', accumulation: 'period' },
    ...{ value: '49', qualifier: 'exact', status: 'A', confidentiality: 'F', vintage: '2018-05-04' },
    ...{ post: 'april', url: 'https://office.example/april', sourceName: 'office' },
    ...{
      confidence: 'sure',
      quote: 'In April 2018, 49 persons returned from Finland.',
      reasons: '',
      inferred: '',
    },
  })
})

test('a number that is no count of returns is told with its sentence and why', () => {
  assert.deepEqual(propose([{ ...april, title: 'Apua 🙂' }]).refused, [
    { post: 'april', number: '500', quote: 'Each got 500 euros.', reason: 'It is an amount of money.' },
  ])
})

test('the id of a row is the same while its post states the same, and another for another number', () => {
  const [first] = propose([april]).rows
  const reworded = { ...april, text: 'From Finland, 49 persons returned in April 2018.' }
  assert.deepEqual(propose([reworded]).rows[0]?.ids, first?.ids)
  const corrected = { ...april, text: 'In April 2018, 50 persons returned from Finland.' }
  assert.notDeepEqual(propose([corrected]).rows[0]?.ids, first?.ids)
  assert.notDeepEqual(propose([{ ...april, id: 'other' }]).rows[0]?.ids, first?.ids)
})

test('what translations of one text state alike is one row, by the surest of them', () => {
  const finnish: Post = {
    ...april,
    id: 'a-fi',
    language: 'fi',
    text: 'Huhtikuussa palasi 49 henkilöä. Heistä kolmekymmentä eli 30 henkilöä palasi Irakiin huhtikuussa 2018.',
  }
  const posts = [finnish, april].map((post) => ({ ...post, entry: 'spring' }))
  const { rows } = propose(posts)
  const shared = rows.filter(({ cells }) => cells.value === '49')
  assert.equal(shared.length, 1)
  assert.equal(shared[0]?.ids.length, 2)
  assert.deepEqual([shared[0]?.cells.confidence, shared[0]?.cells.post], ['sure', 'april'])
  assert.equal(propose([finnish, april]).rows.filter(({ cells }) => cells.value === '49').length, 2)
})

test('a comparison without a number is a row with the other period', () => {
  const text =
    'In April 2018, 49 persons returned from Finland. It is a lower number compared to the year before.'
  const [, comparison] = propose([{ ...april, text }]).rows
  const { relation, start, otherStart, otherEnd, value, confidence } = comparison?.cells ?? {}
  assert.deepEqual(
    [relation, start, otherStart, otherEnd, value, confidence],
    ['fewer', '2018-04', '2017-04', '2017-04', undefined, 'likely'],
  )
})

test('a count in the sentence that a teaser was cut in is unsure', () => {
  const [row] = propose([{ ...april, text: 'In April 2018, 49 persons returned from Finland…' }]).rows
  assert.equal(row?.cells.confidence, 'unsure')
  assert.match(row?.cells.reasons ?? '', /The teaser ends within the sentence\.$/)
})

test('posts of a feed with an id have it as their source', () => {
  const sources: SourceSettings[] = [{ type: 'feed', url: 'https://town.example/feed', id: 'town' }]
  const names = propose([april, { ...april, id: 'town/april' }], sources).rows.map(
    ({ cells }) => cells.sourceName,
  )
  assert.deepEqual(names, ['office', 'town'])
})

test('the oldest post comes first, whatever the order of the sources', () => {
  const march: Post = {
    ...april,
    id: 'march',
    text: 'In March 2018, 90 persons returned from Finland.',
    published: '2018-04-04T12:00:00+03:00',
  }
  assert.deepEqual(propose([april, march]), propose([march, april]))
  assert.deepEqual(
    propose([april, march]).rows.map(({ cells }) => cells.value),
    ['90', '49'],
  )
})

test('from where is that of the config where a text does not say', () => {
  const [row] = propose([{ ...april, text: 'In April 2018, 49 persons returned.' }], [], 'IS').rows
  assert.deepEqual([row?.cells.hostArea, row?.cells.inferred], ['IS', 'from where: from the config'])
})
