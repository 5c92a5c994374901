import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { runHere } from './run-here.ts'
import { copyFixture, readTree, writeFiles } from './temporary-folder.ts'

// Whoever publishes a document that says something before its day cannot take that back: so all that waits is looked for in every file.

/** What waits for its day, each named by a word that stands nowhere else. */
const waiting: Readonly<Record<string, string>> = {
  'posts/waiting.md':
    '---\ntitle: Zorkpost\nurl: /zorkurl\ndate: 2018-06-11\nlanguage: sv\ntags: zorktag, racism\nauthors: Zorkauthor\n---\nZorktext.\n',
  'posts/waiting-for-an-hour.md':
    '---\ntitle: Zorkhour\nurl: /zorkhour\ndate: 2018-06-10T15:00:01+03:00\nlanguage: fi\n---\nZorkhourtext.\n',
  'campaigns/waiting.md':
    '---\nid: zorkcampaign\nheadline: { en: Zorkheadline }\nurl: /zorkcampaign\nhashtag: zorkhash\nstarts: 2018-06-11\n---\n',
  'campaigns/over.md':
    '---\nid: zorkover\nheadline: { en: Zorkover }\nstarts: 2018-05-01\nends: 2018-06-09\n---\n',
}

/** Rows that are not due yet: by their day, by that of their confirmation, and by that of the post that states them. */
const waitingRows = [
  'zorkrow-a,SE,SO,destination,returns,_T,persons,2018-05,2018-05,period,70707,exact,A,F,2018-06-11,,Data officer,2018-06-09',
  'zorkrow-b,SE,AF,destination,returns,_T,persons,2018-05,2018-05,period,80808,exact,A,F,2018-06-09,,Data officer,2018-06-11',
  'zorkrow-c,SE,SY,destination,returns,_T,persons,2018-05,2018-05,period,90909,exact,A,F,2018-06-09,waiting,Data officer,2018-06-09',
]

const waitingFigures = `- id: zorkfigure
  label: { en: Zorklabel }
  observation: zorkrow-a
- id: zorkstated
  label: { en: Zorkstated }
  observation: zorkrow-c
- id: zorkconfirmed
  label: { en: Zorkconfirmed }
  observation: zorkrow-b
`

const unpackers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: (bytes) => brotliDecompressSync(bytes),
  gz: (bytes) => gunzipSync(bytes),
}

/** The words in each file that only what waits has, and days that are to come. */
function findEarly(tree: Readonly<Record<string, Buffer>>): Record<string, string[]> {
  const found = Object.entries(tree)
    .filter(([path]) => !path.startsWith('elements/'))
    .map(([path, bytes]): [string, string[]] => {
      const text = String(unpackers[path.slice(-2)]?.(bytes) ?? bytes)
      const words =
        /zork\w+|\b(?:70|80|90)[,.\s\u00a0]?[789]0[789]\b|2018-06-1[1-9]|\b1[1-9]\.? (?:Jun|jun|kes)\w*|Som[ae]li[ae]/gi
      return [path, [...new Set(text.match(words) ?? [])]]
    })
  return Object.fromEntries(found.filter(([, words]) => words.length > 0))
}

test('nothing is in any file before its day, and all of it is from then on', async (context) => {
  const folder = await copyFixture(context)
  const rows = await readFile(join(folder, 'returns.csv'), 'utf8')
  const figures = await readFile(join(folder, 'figures.yaml'), 'utf8')
  await writeFiles(folder, {
    ...waiting,
    'returns.csv': `${rows.trimEnd()}\n${waitingRows.join('\n')}\n`,
    'figures.yaml': `${figures.trimEnd()}\n${waitingFigures}`,
  })
  const build = async (now: string) => {
    const call = ['build', '--base-url', 'https://feeds.example/', '--now', now]
    const { code, stderr } = await runHere(folder, call)
    assert.equal(code, 0, stderr)
    return findEarly(readTree(join(folder, 'dist')))
  }
  assert.deepEqual(await build('2018-06-10T15:00:00+03:00'), {})
  const later = await build('2018-06-12T12:00:00Z')
  const words = new Set(Object.values(later).flat())
  for (const word of [
    'Zorkpost',
    'Zorkhour',
    'Zorkheadline',
    'Zorklabel',
    'Zorkstated',
    'Zorkconfirmed',
    '70707',
  ]) {
    assert.ok(words.has(word), word)
  }
  assert.ok(!words.has('Zorkover'))
  for (const path of ['feed.json', 'atom.xml', 'rss.xml', 'posts.jsonld', 'returns.csv', 'feeds/sv.json']) {
    assert.ok(later[path], `${path} has some of it`)
  }
})
