import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { loadConfig } from '../config/load-config.ts'
import { collectContent } from './collect-content.ts'
import { explainMerges } from './explain-merges.ts'

const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title>\n<entry>${entry}</entry></feed>`
const markdown = (title: string, more: string) =>
  `---\ntitle: ${title}\ndate: 2018-06-04\n${more}\n---\n\nText.\n`

test('each merge of a build can be explained, whichever of its posts is asked for', async (context) => {
  const sources = ['posts', 'town.xml', 'copy.xml'].map((path) => ({
    type: path === 'posts' ? 'markdown' : 'feed',
    path,
  }))
  const folder = await temporaryFolder(context, {
    'iom-feed.config.json': JSON.stringify({ title: 'N', homePageUrl: 'https://town.example/', sources }),
    'posts/guide-fi.md': markdown('Opas', 'language: fi\nentry: guide\nurl: /fi/guide'),
    'posts/guide-en.md': markdown('Guide', 'language: en\nentry: guide\nurl: /en/guide'),
    'town.xml': atom(
      '<id>urn:x:sv</id><title xml:lang="sv">Guide</title><link hreflang="sv" href="/sv/guide"/><link rel="alternate" hreflang="fi" href="/fi/guide"/>',
    ),
    'copy.xml': atom('<id>9</id><title>Guide</title><link href="/sv/guide/?utm_source=rss"/>'),
  })
  const { value: settings } = await loadConfig(join(folder, 'iom-feed.config.json'))
  assert.ok(settings)
  const content = await collectContent(settings, { now: Date.UTC(2018, 5, 5) })
  assert.deepEqual(content.problems, [])
  assert.deepEqual(
    content.posts.map(({ item }) => [item.id, item.entry]),
    [
      ['guide-en', 'guide'],
      ['guide-fi', 'guide'],
      ['urn:x:sv', 'guide'],
    ],
  )
  const explain = (id: string) => explainMerges(id, content.merges, folder)
  const copy =
    '"9" (copy.xml:2) is left out for "urn:x:sv" (town.xml:2), whose source comes first: both are at https://town.example/sv/guide/?utm_source=rss'
  const translation =
    '"urn:x:sv" (town.xml:2) is a translation of "guide-fi" (posts/guide-fi.md:1): one of them names https://town.example/fi/guide'
  assert.deepEqual(explain('9'), [copy])
  assert.deepEqual(explain('urn:x:sv'), [copy, translation])
  assert.deepEqual(explain('guide-fi'), [translation])
  assert.deepEqual(explain('guide-en'), [], 'its entry is the one that it declares')
  assert.deepEqual(explain('nothing'), [])
})
