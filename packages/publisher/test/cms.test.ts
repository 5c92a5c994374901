import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkJsonFeed } from './check-json-feed.ts'
import { drupalArticle, drupalId, startDrupalHost } from './drupal-host.ts'
import { runBin } from './run-bin.ts'
import { readTree, temporaryFolder } from './temporary-folder.ts'
import { startWordPressHost, wordpressPost } from './wordpress-host.ts'

test('build publishes the posts of WordPress and Drupal, keeps them when a site fails, and tells no secret', async (context) => {
  const wordpress = await startWordPressHost(context, [wordpressPost(2, { lang: 'fi' }), wordpressPost(1)])
  const drupal = await startDrupalHost(context, [[drupalArticle(3)]])
  const sources = [
    { type: 'wordpress', url: `${wordpress.address.replace('//', '//me:canary@')}/?key=canary`, id: 'town' },
    { type: 'drupal', url: drupal.address, bundle: 'article', fields: { image: false } },
  ]
  const allow = [wordpress.address, drupal.address]
  const config = JSON.stringify({
    title: 'News',
    homePageUrl: 'https://office.example',
    sources,
    fetch: { allow },
  })
  const folder = await temporaryFolder(context, { 'iom-feed.config.json': config })
  const published = async () => {
    const feed = JSON.parse(await readFile(join(folder, 'dist/feed.json'), 'utf8'))
    checkJsonFeed(feed)
    return feed.items.map(({ id }: { id: string }) => id)
  }
  const ids = [drupalId(3), 'town/https://town.example/?p=2', 'town/https://town.example/?p=1']

  const first = await runBin(folder, ['build', '--now', '2018-06-10T12:00:00Z'])
  assert.deepEqual([first.code, await published()], [0, ids], first.stderr)

  delete wordpress.routes['/wp-json/wp/v2/posts']
  const { code, stderr } = await runBin(folder, ['build', '--now', '2018-06-11T12:00:00Z'])
  assert.deepEqual([code, await published()], [1, ids])
  const line = `${wordpress.address}/?key=…  Cannot load page 1 of the posts: expected HTTP status 200, got 404 (Not Found); its 2 posts of 2018-06-10 are kept\n`
  assert.ok(stderr.endsWith(line), stderr)

  const said = Object.entries(readTree(folder)).filter(([name]) => name !== 'iom-feed.config.json')
  assert.doesNotMatch(`${stderr}${said.flat().join('\n')}`, /canary/)
})
