import type { ImageSize } from '@iom-feed/core'
import { imageFile, type OutputFile } from '../../files/output-file.ts'
import { createProblem, type Reading } from '../../reading/source-problem.ts'
import type { Picture } from '../../state/kept-image.ts'
import { heaviestPicture } from '../images/encode-image.ts'
import { sniffImage } from '../images/sniff-image.ts'
import { nameFile, type Published, type Wanted } from './published.ts'

const wanted: Wanted = { accept: 'image/webp', largest: heaviestPicture }

const copy = /\bimages\/[0-9a-f]{12}-(\d+)\.webp$/

/** Where in its document a copy of an image is, from the address that a page of it has; undefined where it is none of ours. */
export function copyPath(url: string): string | undefined {
  return copy.exec(url)?.[0]
}

/** A copy of an image from a published document, byte for byte: its name holds its hash. A copy that is not to be had is a problem. */
export async function readCopy(published: Published, path: string): Promise<Reading<OutputFile>> {
  const refuse = (expected: string, got: string): Reading<OutputFile> => ({
    problems: [createProblem('take in the image', { file: nameFile(published, path), expected, got })],
  })
  const { value, problems } = await published.load(path, wanted)
  const [problem] = problems
  if (problem) return refuse(problem.expected, problem.got)
  if (!value) return refuse('a copy of an image', 'nothing at this place')
  const file = imageFile(Number(copy.exec(path)?.[1]), value)
  const isWhole = file.path === path && sniffImage(value) === 'webp'
  return isWhole ? { value: file, problems: [] } : refuse('the image that its name is of', 'another file')
}

/** All copies of an image; one that is not to be had costs them all. */
export async function readCopies(
  sizes: readonly ImageSize[],
  published: Published,
): Promise<Reading<readonly Picture[]>> {
  const pictures: Picture[] = []
  for (const { url, width, height } of sizes) {
    const path = copyPath(url)
    if (path === undefined) continue
    const { value, problems } = await readCopy(published, path)
    if (!value) return { problems }
    pictures.push({ width, height, bytes: value.bytes })
  }
  return { value: pictures, problems: [] }
}
