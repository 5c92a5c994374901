import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { makeOnce } from './make-once.mjs'

const home = mkdtempSync(join(tmpdir(), 'make-once-'))
after(() => rmSync(home, { recursive: true }))

test('a folder is filled once', async () => {
  const folder = join(home, 'once')
  let fills = 0
  const fill = () => fills++
  await makeOnce(folder, fill)
  await makeOnce(folder, fill)
  assert.equal(fills, 1)
})

test('of two that fill it at once the first wins, and the other takes it', async () => {
  const folder = join(home, 'twice')
  const fillWith = (text) => (draft) => writeFileSync(join(draft, 'text'), text)
  await Promise.all([makeOnce(folder, fillWith('same')), makeOnce(folder, fillWith('same'))])
  assert.equal(readFileSync(join(folder, 'text'), 'utf8'), 'same')
})

test('a failure leaves nothing behind', async () => {
  const fail = () => Promise.reject(new Error('no network'))
  await assert.rejects(makeOnce(join(home, 'failed'), fail), /no network/)
  assert.deepEqual(readdirSync(home).sort(), ['once', 'twice'])
})
