import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { makeConsumer } from './consumer.ts'

const consumer = makeConsumer()
after(() => consumer.remove())
consumer.install('publisher')

const manifest = (name: string) =>
  JSON.parse(consumer.readFile(`node_modules/@iom-feed/${name}/package.json`))
const bin = `node_modules/@iom-feed/publisher/${manifest('publisher').bin['iom-feed']}`

test('the packed command says its version, and makes a config and a document that holds the elements', () => {
  const { version } = manifest('publisher')
  assert.match(consumer.run(process.execPath, bin, '--version'), new RegExp(version))
  consumer.run(process.execPath, bin, 'init', '--yes', '--home-page', 'https://office.example/')
  consumer.run(process.execPath, bin, 'build')
  assert.equal(JSON.parse(consumer.readFile('dist/feed.json')).items.length, 1)
  assert.match(consumer.readFile(`dist/elements/${version}/integrity.json`), /"iom-feed\.js":"sha384-/)
})

test('packages name each other by their versions', () => {
  for (const name of ['core', 'elements', 'publisher']) {
    const { version, dependencies } = manifest(name)
    for (const [dependency, wanted] of Object.entries(dependencies))
      if (dependency.startsWith('@iom-feed/')) assert.equal(wanted, version, `${name} wants ${dependency}`)
  }
})

test('the packed core reads a feed in Node', () => {
  consumer.writeFile(
    'read.mjs',
    `import { readFeed } from '@iom-feed/core'
    import { extract } from '@iom-feed/core/extract'
    const { feed } = readFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [] })
    console.log(feed.title, typeof extract)`,
  )
  assert.match(consumer.run(process.execPath, 'read.mjs'), /T function/)
})
