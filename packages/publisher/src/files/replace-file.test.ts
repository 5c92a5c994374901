import assert from 'node:assert/strict'
import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { readTimes, temporaryFolder } from '../../test/temporary-folder.ts'
import { replaceFile } from './replace-file.ts'

test('a file is made, replaced, and left alone where it is as it should be', async (context) => {
  const folder = await temporaryFolder(context)
  const file = join(folder, 'a.csv')
  assert.equal(await replaceFile(file, Buffer.from('1')), true)
  assert.equal(await replaceFile(file, Buffer.from('2')), true)
  const before = await readTimes(folder)
  assert.equal(await replaceFile(file, Buffer.from('2')), false)
  assert.deepEqual(await readTimes(folder), before)
  assert.deepEqual(await readdir(folder), ['a.csv'])
})

test('a link stays a link, and the file that it leads to is replaced', async (context) => {
  const folder = await temporaryFolder(context, { 'shared/a.csv': '1' })
  await symlink(join(folder, 'shared/a.csv'), join(folder, 'a.csv'))
  await replaceFile(join(folder, 'a.csv'), Buffer.from('2'))
  assert.ok((await lstat(join(folder, 'a.csv'))).isSymbolicLink())
  assert.equal(await readFile(join(folder, 'shared/a.csv'), 'utf8'), '2')
  assert.deepEqual(await readdir(join(folder, 'shared')), ['a.csv'])
})

test('who may read a file stays', async (context) => {
  const file = join(await temporaryFolder(context, { 'a.csv': '1' }), 'a.csv')
  for (const mode of [0o600, 0o664]) {
    await chmod(file, mode)
    await replaceFile(file, Buffer.from(String(mode)))
    assert.equal((await stat(file)).mode & 0o777, mode)
  }
})

test('where it cannot be written nothing is left behind', async (context) => {
  const folder = await temporaryFolder(context, { 'a.csv/x': '' })
  await assert.rejects(replaceFile(join(folder, 'a.csv'), Buffer.from('2')))
  assert.deepEqual(await readdir(folder), ['a.csv'])
})
