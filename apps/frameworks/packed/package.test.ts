import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type ElementOffer, elements } from '../src/sample/elements.ts'
import { makeConsumer } from './consumer.ts'

interface EditorElement {
  readonly name: string
  readonly description: { readonly value: string } | string
  readonly attributes: readonly {
    readonly name: string
    readonly description: unknown
    readonly value?: object
  }[]
  readonly js?: {
    readonly properties: readonly { readonly name: string }[]
    readonly events: readonly { readonly name: string }[]
  }
}

const consumer = makeConsumer()
after(() => consumer.remove())

const readJson = (name: string) => JSON.parse(consumer.readFile(`node_modules/@iom-feed/elements/${name}`))

/** An editor's data of an element of the manifest. */
function find(all: readonly EditorElement[], { name, attributes }: ElementOffer): EditorElement {
  const found = all.find((one) => one.name === name)
  assert.ok(found, `${name} is there`)
  assert.deepEqual(
    found.attributes.map((one) => one.name),
    attributes.map(([attribute]) => attribute),
  )
  return found
}

test('the package can be imported in Node, its registration included', () => {
  consumer.writeFile(
    'import.mjs',
    `import { IomNewsFeed } from '@iom-feed/elements'
    import '@iom-feed/elements/define/all.js'
    import '@iom-feed/elements/define/return-chart.js'
    import '@iom-feed/elements/locales/ar.js'
    console.log(new IomNewsFeed().src, customElements.get('iom-news-feed') === IomNewsFeed)`,
  )
  assert.match(consumer.run(process.execPath, 'import.mjs'), /undefined true/)
})

test('Visual Studio Code is told of each element, attribute, part and custom property', () => {
  const { tags } = readJson('dist/vscode.html-custom-data.json')
  const { properties } = readJson('dist/vscode.css-custom-data.json')
  for (const element of elements) {
    const { description, attributes } = find(tags, element)
    assert.ok(attributes.every((attribute) => attribute.description))
    assert.ok(typeof description === 'object')
    for (const name of [...element.events, ...element.parts, ...element.customProperties])
      assert.ok(description.value.includes(`\`${name}\``), `${element.name} tells of ${name}`)
    for (const name of element.customProperties)
      assert.ok(properties.some((property: { name: string }) => property.name === name))
  }
  const theme = tags[0].attributes.find(({ name }: { name: string }) => name === 'theme')
  assert.deepEqual(theme.values, [{ name: 'light' }, { name: 'dark' }, { name: 'auto' }])
})

test('editors of JetBrains are told of each element, attribute, property and event', () => {
  const manifest = readJson('package.json')
  const { name, version, contributions } = readJson(manifest['web-types'])
  assert.deepEqual([name, version], [manifest.name, manifest.version])
  for (const element of elements) {
    const { js } = find(contributions.html.elements, element)
    assert.deepEqual(
      js?.properties.map((one) => one.name),
      element.properties,
    )
    assert.deepEqual(
      js?.events.map((one) => one.name),
      element.events,
    )
  }
})

test('the README has the examples as they are tested', () => {
  const readme = consumer.readFile('node_modules/@iom-feed/elements/README.md')
  for (const name of ['react.tsx', 'vue.vue', 'svelte.svelte', 'server.ts']) {
    const example = readFileSync(join(import.meta.dirname, '../examples', name), 'utf8')
    assert.ok(readme.includes(`\n${example}\`\`\``), `${name} is there as it is`)
  }
})
