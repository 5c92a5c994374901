import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runHere } from './run-here.ts'
import { copyFixture, readTree, writeFiles } from './temporary-folder.ts'

const now = ['--now', '2018-06-10T12:00:00Z']

async function explain(folder: string, id: string): Promise<string> {
  const { code, stdout, stderr } = await runHere(folder, ['build', '--explain', id, ...now])
  assert.equal(code, 0, stderr)
  return stdout
}

test('a post is explained from its file to its page, and nothing is written', async (context) => {
  const folder = await copyFixture(context)
  const before = readTree(folder)
  assert.equal(
    await explain(folder, 'guide-fi'),
    `post "guide-fi"
  from       posts/2018/guide-fi.md:1, source 1 of the config (markdown posts)
  address    https://office.example/uutiset/opas
  language   fi, declared by the post
  dated      2018-05-28T00:00:00+03:00
  tags       "ihmiskauppa" → trafficking; "kausityö" → no concept
  entry      "guide", with "guide-en" (en)
  number     3, on page 0
  published  yes
`,
  )
  assert.match(await explain(folder, 'http://office.example/uutiset/opas/'), /^post "guide-fi"\n/)
  assert.match(await explain(folder, 'tarinaa'), /language {3}fi, detected from its words\n/)
  assert.deepEqual(readTree(folder), before)
})

test('a post that is not published says why', async (context) => {
  const folder = await copyFixture(context)
  const post = (head: string) => `---\ntitle: Another\nurl: /${head.length}\ndate: 2018-06-04\n${head}\n---\n`
  await writeFiles(folder, {
    'posts/later.md': post('date_estimated: true').replace('2018-06-04', '2018-07-01'),
    'posts/twice.md': post('id: tarinaa'),
    'posts/second.md': post('entry: guide\nlanguage: fi'),
  })
  await runHere(folder, ['build', ...now])
  await runHere(folder, ['withdraw', 'returns-in-may', '--reason', 'A wrong number'])
  assert.match(
    await explain(folder, 'later'),
    /published {2}no: it is dated later than the document, which is of 2018-06-10T15:00:00\+03:00\n/,
  )
  const twice = await explain(folder, 'tarinaa')
  assert.match(twice, /published {2}yes\n\npost "tarinaa"\n/)
  assert.match(
    twice,
    /published {2}no: cannot use the id "tarinaa": expected an id of its own, got one that "tarinaa\.md" has\n/,
  )
  assert.match(
    await explain(folder, 'second'),
    /published {2}no: cannot use the post as a translation in entry "guide": expected a language of its own, got fi/,
  )
  assert.match(
    await explain(folder, 'returns-in-may'),
    /published {2}no: it is withdrawn by its id \(on \d{4}-\d\d-\d\d: "A wrong number"\)\n/,
  )
})

test('a post that another source has too says for which one it is left out, and by what', async (context) => {
  const folder = await copyFixture(context)
  const config = JSON.parse(String(readTree(folder)['iom-feed.config.json']))
  const sources = [...config.sources, { type: 'feed', path: 'copy.xml' }]
  await writeFiles(folder, {
    'iom-feed.config.json': JSON.stringify({ ...config, sources }),
    'copy.xml':
      '<rss version="2.0"><channel><language>fi</language><item><guid isPermaLink="false">9</guid><title>Opas</title><link>https://office.example/uutiset/opas?utm_source=rss</link></item></channel></rss>',
  })
  const copy = await explain(folder, '9')
  const merged =
    /merged {5}"9" \(copy\.xml:1\) is left out for "guide-fi" \(posts\/2018\/guide-fi\.md:1\), whose source comes first: both are at https:\/\/office\.example\/uutiset\/opas/
  assert.match(copy, merged)
  assert.match(copy, /published {2}no: it was left out for another\n/)
  assert.match(await explain(folder, 'guide-fi'), merged)
})

test('explanations are there for programs, and an unknown id is refused with a near one', async (context) => {
  const folder = await copyFixture(context)
  const { stdout } = await runHere(folder, ['build', '--explain', 'tarinaa', '--json', ...now])
  assert.equal(JSON.parse(stdout).explained[0].published, 'yes')
  const { code, stderr } = await runHere(folder, ['build', '--explain', 'tarina', ...now])
  assert.equal(code, 2)
  assert.match(
    stderr,
    /Cannot explain "tarina": expected the id or the address of a post that a source holds, such as "tarinaa"\n/,
  )
})
