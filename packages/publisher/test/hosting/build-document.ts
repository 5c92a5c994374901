import assert from 'node:assert/strict'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { imageFile } from '../../src/files/output-file.ts'
import { runHere } from '../run-here.ts'
import { writeFiles } from '../temporary-folder.ts'

/** Posts enough for several pages. */
export function morePosts(first: number, count: number): Record<string, string> {
  const posts = Array.from({ length: count }, (_, index) => {
    const number = first + index
    const date = `2017-${String(1 + Math.floor(number / 28)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`
    return [
      `posts/${number}.md`,
      `---\ntitle: Number ${number}\nurl: /${number}\ndate: ${date}\nlanguage: en\n---\n`,
    ]
  })
  return Object.fromEntries(posts)
}

/** Builds the document of an office into its folder `dist`. */
export async function buildDocument(folder: string): Promise<void> {
  const call = ['build', '--base-url', 'https://feeds.example/', '--now', '2018-06-10T12:00:00Z']
  const { code, stderr } = await runHere(folder, call)
  assert.equal(code, 0, stderr)
}

/** A document with a file of each kind that there is, in a place where web servers of other users may read it. */
export async function makeDocument(office: string, place: string): Promise<string> {
  await writeFiles(office, morePosts(0, 50))
  await buildDocument(office)
  const image = imageFile(320, Buffer.from('WebP'))
  await cp(join(office, 'dist'), join(place, 'dist'), { recursive: true })
  await writeFiles(join(place, 'dist'), { [image.path]: image.bytes, '.iom-feed-x/file': 'half' })
  return join(place, 'dist')
}
