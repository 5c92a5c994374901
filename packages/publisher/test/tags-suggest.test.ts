import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { applyPatch } from 'diff'
import { runHere } from './run-here.ts'
import { readTree, temporaryFolder } from './temporary-folder.ts'

const vocabulary = `# The office's own words
- id: voluntary-return
  prefLabel: { en: Voluntary return, fi: Vapaaehtoinen paluu } # as on the site
- id: refugees
  prefLabel:
    en: Refugees
`

/** A post whose file is named after its tags. */
function post(id: string, tags: string, more = ''): [string, string] {
  return [
    `posts/${id}.md`,
    `---\ntitle: ${id}\nurl: /${id}\ndate: 2018-05-01\ntags: [${tags}]\n${more}\n---\n`,
  ]
}

function openOffice(context: TestContext, posts: readonly [string, string][], words?: string) {
  const config = {
    title: 'News',
    homePageUrl: 'https://office.example',
    sources: [{ type: 'markdown', path: 'posts' }],
    ...(words !== undefined && { vocabulary: 'vocabulary.yaml' }),
  }
  return temporaryFolder(context, {
    'iom-feed.config.json': JSON.stringify(config),
    ...(words !== undefined && { 'vocabulary.yaml': words }),
    ...Object.fromEntries(posts),
  })
}

const inEntry = (entry: string, language: string) => `entry: ${entry}\nlanguage: ${language}`

test('names are suggested by spelling, translation and company, each with its counts', async (context) => {
  const folder = await openOffice(
    context,
    [
      post('a', 'Refugee'),
      post('b-en', 'Refugees', inEntry('b', 'en')),
      post('b-sv', 'flyktingar', inEntry('b', 'sv')),
      ...['c', 'd', 'e'].map((id) => post(id, 'AVRR, Voluntary return')),
      post('f', 'Weather, 2018'),
    ],
    vocabulary,
  )
  const before = readTree(folder)
  const { code, stdout, stderr } = await runHere(folder, ['tags', 'suggest'])
  assert.equal(code, 0, stderr)
  assert.deepEqual(
    stderr.split('\n').filter((line) => line.includes('→') || line.includes('suggestion')),
    [
      '"AVRR" → voluntary-return: 3 of its 3 entries carry the concept, which 3 have',
      '"flyktingar" → refugees: 1 of its 1 entry carry the concept in another language only',
      '"Refugee" → refugees: differs from "Refugees" by 1 letter; in 1 entry',
      '3 suggestions; 5 tags without a concept',
    ],
  )
  assert.deepEqual(readTree(folder), before)
  const patched = applyPatch(vocabulary, stdout)
  assert.equal(
    patched,
    `# The office's own words
- id: voluntary-return
  prefLabel: { en: Voluntary return, fi: Vapaaehtoinen paluu } # as on the site
  altLabel: { und: [AVRR] }
- id: refugees
  prefLabel:
    en: Refugees
  altLabel: { sv: [flyktingar], en: [Refugee] }
`,
  )
  assert.match(stdout, /^--- a\/vocabulary\.yaml\t?\n\+\+\+ b\/vocabulary\.yaml\t?\n@@ /)
  await writeFile(join(folder, 'vocabulary.yaml'), String(patched))
  const again = await runHere(folder, ['tags', 'suggest'])
  assert.deepEqual([again.code, again.stdout], [0, ''])
  assert.match(again.stderr, /\n0 suggestions; 2 tags without a concept\n$/)
})

test('tags without any concept become one where they are spellings or translations of each other', async (context) => {
  const folder = await openOffice(context, [
    post('a-en', 'Seasonal work', inEntry('a', 'en')),
    post('a-fi', 'kausityö', inEntry('a', 'fi')),
    post('b', 'kausityön', 'language: fi'),
  ])
  const { code, stdout } = await runHere(folder, ['tags', 'suggest', '--json'])
  const { concepts, names, unknown, patch } = JSON.parse(stdout)
  assert.deepEqual([code, names, unknown], [0, [], 3])
  assert.deepEqual(concepts[0].names, { fi: ['kausityö', 'kausityön'], en: ['Seasonal work'] })
  assert.match(concepts[0].evidence, /alone in translations of 1 text.*; in 2 entries$/)
  assert.match(patch, /^--- \/dev\/null/)
  assert.equal(
    applyPatch('', patch),
    '- id: seasonal-work\n  prefLabel: { fi: kausityö, en: Seasonal work }\n  altLabel: { fi: [kausityön] }\n',
  )
})

test('what could as well be another is not suggested', async (context) => {
  const words = '- id: one\n  prefLabel: { en: Matters }\n- id: two\n  prefLabel: { en: Masters }\n'
  const folder = await openOffice(
    context,
    [
      post('a', 'Maxters'),
      post('b', 'sota'),
      post('c', 'sopa'),
      post('d', 'Year 2018'),
      post('e', 'Year 2019'),
      post('f-en', 'Matters, Masters', inEntry('f', 'en')),
      post('f-fi', 'jotain', inEntry('f', 'fi')),
    ],
    words,
  )
  const { stdout, stderr } = await runHere(folder, ['tags', 'suggest'])
  assert.equal(stdout, '', stderr)
})

test('a vocabulary of Windows keeps its mark and its line breaks', async (context) => {
  const words = `\uFEFF${vocabulary.replaceAll('\n', '\r\n')}`
  const folder = await openOffice(context, [post('a', 'Refugee')], words)
  const { stdout } = await runHere(folder, ['tags', 'suggest', '--json'])
  const text = await readFile(join(folder, 'vocabulary.yaml'), 'utf8')
  assert.equal(applyPatch(text, JSON.parse(stdout).patch), `${words}  altLabel: { en: [Refugee] }\r\n`)
})

test('a vocabulary that cannot be read is told, and nothing is suggested', async (context) => {
  const folder = await openOffice(context, [post('a', 'Refugee')], '- id: a\n prefLabel: x\n')
  const { code, stdout, stderr } = await runHere(folder, ['tags', 'suggest'])
  assert.deepEqual([code, stdout], [2, ''])
  assert.match(stderr, /^vocabulary\.yaml:\d {2}Cannot read the YAML: /)
})
