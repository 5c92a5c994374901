import assert from 'node:assert/strict'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { listFiles } from './list-files.ts'

test('files come in the order of code units, from subfolders too', async (context) => {
  const folder = await temporaryFolder(context, {
    'b.md': '',
    'a/z.MD': '',
    'Z.md': '',
    'ä.md': '',
    'x.txt': '',
    '.h.md': '',
  })
  const found = await listFiles(folder, ['.md'])
  assert.deepEqual(
    found.map((path) => path.slice(folder.length + 1)),
    ['Z.md', 'a/z.MD', 'b.md', 'ä.md'],
  )
})

test('a link to a file or to nothing is taken for a file, one to a folder is not followed', async (context) => {
  const folder = await temporaryFolder(context, { 'a.md': '' })
  await symlink(join(folder, 'a.md'), join(folder, 'b.md'))
  await symlink(join(folder, 'nothing'), join(folder, 'c.md'))
  await symlink(folder, join(folder, 'd.md'))
  assert.equal((await listFiles(folder, ['.md'])).length, 3)
})
