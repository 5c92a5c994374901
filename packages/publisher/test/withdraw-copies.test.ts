import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { runHere } from './run-here.ts'
import { readTree, temporaryFolder, writeFiles } from './temporary-folder.ts'

const now = ['--now', '2018-06-10T12:00:00Z']

/** What a feed says of a post. */
interface Entry {
  readonly id: string
  /** Its path, and those of its translations by language. */
  readonly at: string
  readonly language?: string
  readonly translations?: Readonly<Record<string, string>>
}

const town = 'https://town.example'

function atom(...entries: readonly Entry[]): string {
  const written = entries.map(({ id, at, language = 'en', translations = {} }) => {
    const others = Object.entries(translations).map(
      ([tag, path]) => `<link rel="alternate" hreflang="${tag}" href="${town}${path}"/>`,
    )
    return `<entry xml:lang="${language}"><id>${id}</id><title>Post ${id}</title><updated>2018-05-01T00:00:00Z</updated><link hreflang="${language}" href="${town}${at}"/>${others.join('')}<summary>The text at ${at}.</summary></entry>`
  })
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Town</title>${written.join('')}</feed>`
}

/** An office with these feeds, in files, and a post that has nothing to do with them. */
async function openOffice(context: TestContext, ...feeds: readonly string[]) {
  const paths = feeds.map((_, index) => `${index}.xml`)
  const folder = await temporaryFolder(context, {
    ...Object.fromEntries(feeds.map((feed, index) => [`${index}.xml`, feed])),
    'posts/own.md': '---\ntitle: Own\ndate: 2018-04-01\nlanguage: en\n---\n\nText.\n',
    'iom-feed.config.json': JSON.stringify({
      title: 'News',
      homePageUrl: 'https://office.example',
      sources: [
        ...paths.map((path) => ({ type: 'feed', path, mayBeEmpty: true })),
        { type: 'markdown', path: 'posts' },
      ],
    }),
  })
  const build = async () => {
    const { code, stderr } = await runHere(folder, ['build', ...now])
    assert.equal(code, 0, stderr)
  }
  const withdraw = async (...args: readonly string[]) => {
    const { code, stderr } = await runHere(folder, ['withdraw', ...args])
    assert.equal(code, 0, stderr)
  }
  await build()
  return { folder, build, withdraw, change: (files: Record<string, string>) => writeFiles(folder, files) }
}

function readDocument(folder: string) {
  return JSON.parse(String(readTree(join(folder, 'dist'))['feed.json']))
}

function idsIn(folder: string): string[] {
  return readDocument(folder)
    .items.map(({ id }: { id: string }) => id)
    .sort()
}

/** What a build makes of it in an empty folder, path by path. */
async function assertBuiltAlike(folder: string): Promise<void> {
  const withdrawn = readTree(join(folder, 'dist'))
  await rm(join(folder, 'anew'), { recursive: true, force: true })
  await runHere(folder, ['build', '--out', 'anew', ...now])
  const built = readTree(join(folder, 'anew'))
  assert.deepEqual(Object.keys(built), Object.keys(withdrawn))
  for (const [path, bytes] of Object.entries(built)) assert.ok(withdrawn[path]?.equals(bytes), path)
}

test('all copies of a withdrawn post stay out, also those that have neither its id nor its address', async (context) => {
  const id = 'tag:town.example,2018:1'
  const office = await openOffice(
    context,
    atom({ id: '1', at: '/1' }),
    atom({ id, at: '/1' }, { id: '17', at: '/17' }),
    atom({ id, at: '/moved' }, { id: 'https://town.example/other', at: '/other' }),
  )
  const { folder, build, withdraw, change } = office
  const others = ['17', 'https://town.example/other', 'own']
  assert.deepEqual(idsIn(folder), ['1', ...others].sort())
  await withdraw('1')
  await build()
  assert.deepEqual(idsIn(folder), others)
  // A feed has its newest items only: what made them one may go first.
  await change({ '0.xml': atom(), '1.xml': atom({ id: '17', at: '/17' }) })
  await build()
  assert.deepEqual(idsIn(folder), others)
  // And the state may be lost.
  await rm(join(folder, '.iom-feed'), { recursive: true })
  await build()
  assert.deepEqual(idsIn(folder), others)
  await withdraw('--undo', '1')
  await build()
  assert.deepEqual(idsIn(folder), [...others, id].sort())
})

test('a copy stays out where a post in another language has the same address, and that one stays', async (context) => {
  const { folder, build, withdraw, change } = await openOffice(
    context,
    atom({ id: 'a', at: '/both' }),
    atom({ id: 'b', at: '/both', language: 'fi' }),
    atom({ id: 'c', at: '/both' }),
  )
  assert.deepEqual(idsIn(folder), ['a', 'b', 'own'])
  await withdraw('a')
  for (const first of [atom({ id: 'a', at: '/both' }), atom()]) {
    await change({ '0.xml': first })
    await build()
    assert.deepEqual(idsIn(folder), ['b', 'own'])
  }
})

test('an id that only the copy of a withdrawn post has is free for others', async (context) => {
  const { folder, build, withdraw, change } = await openOffice(
    context,
    atom({ id: 'a', at: '/1' }),
    atom({ id: '17', at: '/1' }),
    atom(),
  )
  await withdraw('a')
  await build()
  await change({ '1.xml': atom(), '2.xml': atom({ id: '17', at: '/elsewhere' }) })
  await build()
  assert.deepEqual(idsIn(folder), ['17', 'own'])
})

test('the id of a withdrawn post is not the name of the entry that its translations share', async (context) => {
  const translations = { fi: '/fi', en: '/en', sv: '/sv' }
  const { folder, withdraw } = await openOffice(
    context,
    atom({ id: 'alpha-fi', at: '/fi', language: 'fi', translations }),
    atom({ id: 'zeta-sv', at: '/sv', language: 'sv', translations }),
    atom({ id: 'beta-en', at: '/en', translations }),
  )
  const entries = () => {
    const { items } = readDocument(folder)
    return items.flatMap(({ _iom }: { _iom: { entry?: string } }) => _iom.entry ?? [])
  }
  assert.deepEqual(entries(), ['alpha-fi', 'alpha-fi', 'alpha-fi'])
  await withdraw('alpha-fi')
  assert.deepEqual(entries(), ['beta-en', 'beta-en'])
  await assertBuiltAlike(folder)
  await withdraw('beta-en')
  assert.deepEqual(entries(), [])
  await assertBuiltAlike(folder)
  const texts = Object.values(readTree(join(folder, 'dist'))).join('\n')
  assert.doesNotMatch(texts, /alpha-fi|beta-en/)
})

test('of an entry that is withdrawn as a whole, a translation that comes later stays out', async (context) => {
  const { folder, build, withdraw, change } = await openOffice(
    context,
    atom({ id: 'a', at: '/fi', language: 'fi', translations: { en: '/en' } }),
    atom({ id: 'b', at: '/en', translations: { fi: '/fi' } }),
    atom(),
  )
  await withdraw('b', '--entry')
  assert.deepEqual(idsIn(folder), ['own'])
  await change({
    '1.xml': atom(),
    '2.xml': atom({ id: 'c', at: '/sv', language: 'sv', translations: { en: '/en' } }),
  })
  await build()
  assert.deepEqual(idsIn(folder), ['own'])
  // It names no translation any more, or another feed has it.
  await change({ '2.xml': atom({ id: 'd', at: '/sv', language: 'sv' }) })
  await build()
  assert.deepEqual(idsIn(folder), ['own'])
})
