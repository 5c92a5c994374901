import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contains } from '../files/contains.ts'
import { findFile } from '../files/find-file.ts'

/**
 * The `file:` address of an image that a post names by its way from the post: `images/crowd.jpg`, `../crowd.jpg`.
 *
 * @param folder that all posts are in; nothing outside of it is looked at
 * @returns undefined where it names no file there, and so means an address
 */
export async function findImageBeside(
  written: string,
  { file, folder }: { readonly file: string; readonly folder: string },
): Promise<string | undefined> {
  const place = resolve(dirname(file), written)
  if (/^[/\\]|^[a-z][a-z\d+.-]*:/i.test(written) || written.includes('\0') || !contains(folder, place))
    return undefined
  const found = await findFile(place)
  return found?.isFile() ? pathToFileURL(place).href : undefined
}
