import assert from 'node:assert/strict'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'puppeteer-core'
import { emptyScript } from '../embeds/empty-script.ts'
import { embeds } from '../embeds/list-embeds.ts'
import { launchBrowser } from './launch-browser.ts'
import { measurePaints } from './measure-paints.ts'
import { makeSinglePosts, type PublishedDocument, writeDocument } from './write-document.ts'

const posts = 30
let folder = ''
let browser: Browser
let document: PublishedDocument
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iom-feed-paints-'))
  browser = await launchBrowser()
  document = await writeDocument(makeSinglePosts(posts), posts, { embeds, folder })
})
after(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

const options = { rates: [1], rounds: 1, limit: 60_000 }

test('every embed shows the posts, from files of known bytes, and asks nobody else', async () => {
  const { paints, filters } = await measurePaints(browser, {
    ...options,
    folder,
    documents: [document],
    embeds,
  })
  assert.deepEqual(
    paints.map(({ embed, rate, cpu }) => [embed, rate, cpu.count]),
    embeds.map(({ id }) => [id, 1, 1]),
  )
  for (const { embed, codeBytes, dataBytes, foreign } of paints) {
    const { id, isEmpty, hasStyles } = embeds.find(({ id }) => id === embed) ?? emptyScript
    const files = hasStyles ? ['client.js', 'client.css'] : ['client.js']
    const sizes = await Promise.all(
      files.map((file) => stat(join(folder, String(posts), 'embeds', id, `${file}.br`))),
    )
    assert.equal(
      codeBytes,
      sizes.reduce((sum, { size }) => sum + size, 0),
      id,
    )
    assert.equal(dataBytes > 0, !isEmpty, id)
    assert.deepEqual(foreign, [], id)
  }
  assert.deepEqual(
    filters.map(({ question, isAgain, files }) => [question, isAgain, files > 0]),
    [
      ['topic', false, true],
      ['topic', true, false],
      ['word', false, true],
      ['word', true, false],
    ],
  )
})

test('an embed that shows too little is named', async () => {
  const lacking = { ...emptyScript, posts: ['#never'] }
  const measured = measurePaints(browser, {
    ...options,
    limit: 1,
    folder,
    documents: [document],
    embeds: [lacking],
  })
  await assert.rejects(measured, {
    message: 'Cannot measure a line of text: expected 1 posts within 1 ms',
  })
})
