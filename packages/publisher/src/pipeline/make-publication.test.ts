import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { fixture } from '../../test/temporary-folder.ts'
import { loadConfig } from '../config/load-config.ts'
import { collectContent } from './collect-content.ts'
import { makePublication } from './make-publication.ts'

const { value: settings } = await loadConfig(join(fixture, 'iom-feed.config.json'))
if (!settings) throw new Error('Cannot load the config of the sample office')
const content = await collectContent(settings, { now: 0 })

function publish(now: string) {
  if (!settings) throw new Error('unreachable')
  const { publication, problems } = makePublication(content, settings, Date.parse(now))
  assert.deepEqual(problems, [])
  return publication
}

test('the sample office has no problems', () => {
  assert.deepEqual(content.problems, [])
})

test('posts are numbered, dated, in their languages and under their concepts', () => {
  const { posts, languages, updated } = publish('2018-06-10T12:00:00Z')
  assert.equal(updated, '2018-06-10T15:00:00+03:00')
  assert.deepEqual(
    posts.map(({ id, number, language, languageSource, concepts }) => [
      id,
      number,
      language,
      languageSource,
      ...concepts,
    ]),
    [
      ['returns-in-may', 4, 'en', 'declared', 'voluntary-return'],
      ['guide-en', 3, 'en', 'declared', 'trafficking'],
      ['guide-fi', 3, 'fi', 'declared', 'trafficking'],
      ['returns-in-april', 2, 'en', 'declared', 'voluntary-return'],
      ['against-racism', 1, 'en', 'detected', 'racism'],
      ['tarinaa', 0, 'fi', 'detected'],
    ],
  )
  assert.deepEqual(posts[0]?.dates, { fi: '4. kesäkuuta 2018', sv: '4 juni 2018', en: '4 June 2018' })
  assert.deepEqual(languages, [
    { tag: 'en', name: 'English', posts: 4 },
    { tag: 'fi', name: 'suomi', posts: 2 },
  ])
})

test('nothing that is dated later than now gets in, not in a text either', () => {
  const { posts, campaigns, figures } = publish('2018-05-07T12:00:00Z')
  assert.deepEqual(
    posts.map(({ id }) => id),
    ['returns-in-april', 'against-racism', 'tarinaa'],
  )
  assert.equal(posts[0]?.modified, undefined)
  assert.deepEqual(
    figures.map(({ id }) => id),
    ['returns-iraq'],
  )
  assert.deepEqual(
    campaigns.map(({ id }) => id),
    ['price'],
  )
  assert.deepEqual(publish('2018-04-30T20:59:59Z').campaigns, [])
  assert.deepEqual(publish('2018-04-30T21:00:00Z').campaigns.length, 1)
})

test('a campaign that is over is gone, and runs to the end of its last day', () => {
  const ids = (now: string) => publish(now).campaigns.map(({ id }) => id)
  assert.deepEqual(ids('2017-12-31T21:59:59Z'), ['anniversary-25'])
  assert.deepEqual(ids('2017-12-31T22:00:00Z'), [])
})

test('the number of a confidential observation is nowhere', () => {
  const publication = publish('2018-06-10T12:00:00Z')
  assert.doesNotMatch(JSON.stringify(publication), /victims-of-trafficking|vot-2018/)
})
