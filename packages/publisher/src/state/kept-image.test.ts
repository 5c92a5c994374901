import assert from 'node:assert/strict'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { type KeptImage, readKeptImage, writeKeptImage } from './kept-image.ts'

const origin = { url: 'https://town.example/a.jpg?key=secret' }
const image: KeptImage = {
  pictures: [
    { width: 2, height: 1, bytes: Buffer.from([1, 0x0a, 3]) },
    { width: 4, height: 2, bytes: Buffer.from([4, 5]) },
  ],
  original: 'abc',
  widths: [2, 4],
  seen: Date.UTC(2018, 5, 4, 9),
  etag: '"1"',
}

test('copies of an image come back byte for byte', async (context) => {
  const folder = await temporaryFolder(context)
  assert.deepEqual(await readKeptImage(folder, origin), { problems: [] })
  await writeKeptImage(folder, origin, image)
  assert.deepEqual(await readKeptImage(folder, origin), { value: image, problems: [] })
})

test('a broken file is told, and as good as none', async (context) => {
  const folder = await temporaryFolder(context)
  await writeKeptImage(folder, origin, image)
  const [name = ''] = await readdir(join(folder, 'images'))
  await writeFile(join(folder, 'images', name), 'x')
  const { value, problems } = await readKeptImage(folder, origin)
  assert.deepEqual([value, problems.length], [undefined, 1])
})
