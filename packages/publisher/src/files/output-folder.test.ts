import assert from 'node:assert/strict'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { refuseOutputFolder, refuseStateFolder } from './output-folder.ts'

test('an output folder shares nothing with the sources', async (context) => {
  const root = await temporaryFolder(context, { 'home/posts/x.md': '', 'home/vocabulary.yaml': '' })
  const home = join(root, 'home')
  await symlink(join(home, 'posts'), join(root, 'link'))
  await mkdir(join(root, 'elsewhere'))
  const sources = [join(home, 'posts'), join(home, 'vocabulary.yaml')]
  const refuse = (path: string) => refuseOutputFolder(join(root, path), home, sources)
  assert.equal(await refuse('home/dist'), undefined)
  assert.equal(await refuse('elsewhere'), undefined)
  assert.equal(await refuse('home-dist'), undefined)
  assert.equal(await refuse('new/folder'), undefined)
  assert.match((await refuse('home')) ?? '', /holds the config file/)
  assert.match((await refuse('')) ?? '', /holds the config file/)
  assert.match((await refuseOutputFolder('/', home, sources)) ?? '', /holds the config file/)
  assert.match((await refuse('home/posts')) ?? '', /shares files with .*posts/)
  assert.match((await refuse('home/posts/dist')) ?? '', /shares files with/)
  assert.match((await refuse('link/dist')) ?? '', /shares files with/)
})

test('a state folder holds no source, but may lie within one', async (context) => {
  const home = await temporaryFolder(context, { 'posts/x.md': '', 'feeds/town.xml': '' })
  const sources = [join(home, 'posts'), join(home, 'feeds/town.xml')]
  const refuse = (path: string) => refuseStateFolder(join(home, path), home, sources)
  assert.equal(await refuse('.iom-feed'), undefined)
  assert.equal(await refuse('posts/.iom-feed'), undefined)
  assert.match((await refuse('.')) ?? '', /holds the config file/)
  assert.match((await refuse('posts')) ?? '', /holds .*posts/)
  assert.match((await refuse('feeds')) ?? '', /holds .*town\.xml/)
})
