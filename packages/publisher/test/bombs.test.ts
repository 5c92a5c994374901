import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { test } from 'node:test'
import { bombs } from '@iom-feed/build-config/bombs'
import { close, listen } from '../src/http/feed-server.ts'
import { createNetwork } from '../src/http/network.ts'
import { feedPosts } from '../src/sources/feed-posts.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { testClock } from './test-clock.ts'

for (const { name, answer, limit, isSlow = false } of bombs) {
  test(`${name} is refused by a limit`, async (context) => {
    const clock = testClock()
    const server = createServer((request, response) => {
      answer(request, response)
      if (isSlow) clock.expire(30_000)
    })
    const address = await listen(server, { host: '127.0.0.1', port: 0 })
    context.after(() => close(server))
    const { items, problems, isLost } = await feedPosts({
      url: `${address}/feed`,
      timeZone: 'UTC',
      homePageUrl: 'https://office.example/',
      teaserLength: 600,
      state: join(await temporaryFolder(context), '.iom-feed'),
      now: 0,
      network: createNetwork({ allow: [address], clock }),
    }).read()
    assert.deepEqual([items.length, problems.length, isLost], [0, 1, true])
    assert.match(problems[0]?.expected ?? '', limit, problems[0]?.message)
  })
}

test('there are at least thirty of them', () => {
  assert.ok(bombs.length >= 30)
})
