import { readdir, readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import {
  type Comparison,
  comparePixels,
  decodePng,
  encodePng,
  isWithinTolerance,
  tolerance,
} from '@iom-feed/build-config/pictures'
import { findDifferingArea } from './find-differing-area.ts'
import type { Storybook } from './open-storybook.ts'
import type { Picture } from './take-picture.ts'

/** What is wrong with a picture, and PNGs of what there is of it. */
export interface Finding {
  readonly name: string
  readonly kind: 'changed' | 'new' | 'left over' | 'failed'
  /** What is wrong, as a sentence. */
  readonly problem: string
  readonly expected?: Uint8Array
  readonly actual?: Uint8Array
  readonly diff?: Uint8Array
}

export interface Review {
  /** How many pictures are as they were accepted. */
  readonly passed: number
  readonly findings: readonly Finding[]
}

/** Compares what stories look like with the pictures in the folder `accepted`. */
export async function reviewPictures(
  { pictures, take }: Pick<Storybook, 'pictures' | 'take'>,
  accepted: string,
): Promise<Review> {
  const names = await acceptedNames(accepted)
  const findings: Finding[] = names
    .filter((name) => !pictures.some((picture) => picture.name === name))
    .map(leftOver)
  const queue = pictures.values()
  const work = async () => {
    for (const picture of queue) {
      const expected = names.includes(picture.name)
        ? await readFile(fileOf(accepted, picture.name))
        : undefined
      const finding = await review(picture, take, expected)
      if (finding) findings.push(finding)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  const wrong = findings.filter(({ kind }) => kind !== 'left over').length
  return {
    passed: pictures.length - wrong,
    findings: findings.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  }
}

/** Where a picture is kept. */
export function fileOf(folder: string, name: string): string {
  return join(folder, `${name}.png`)
}

async function acceptedNames(folder: string): Promise<string[]> {
  const files = await readdir(folder)
  return files.filter((file) => file.endsWith('.png')).map((file) => file.slice(0, -'.png'.length))
}

function leftOver(name: string): Finding {
  return { name, kind: 'left over', problem: 'Expected a story that has it in "visual", got none' }
}

async function review(
  picture: Picture,
  take: Storybook['take'],
  expected: Uint8Array | undefined,
): Promise<Finding | undefined> {
  const { name } = picture
  try {
    const shot = await decodePng(await take(picture))
    const comparison = expected && comparePixels(await decodePng(expected), shot)
    if (comparison && isWithinTolerance(comparison)) return undefined
    const actual = await encodePng(shot)
    if (!comparison) return { name, kind: 'new', problem: 'Expected an accepted picture, got none', actual }
    const diff = await encodePng(comparison.diff)
    return { name, kind: 'changed', problem: describe(comparison), expected, actual, diff }
  } catch (error) {
    return { name, kind: 'failed', problem: error instanceof Error ? error.message : String(error) }
  }
}

function describe({ differing, total, diff }: Comparison): string {
  const area = findDifferingArea(diff)
  const allowed = `${tolerance * 100} %`
  const share = `${((differing / total) * 100).toFixed(2)} %`
  const where =
    area &&
    `, within ${area.width} × ${area.height} px at ${area.left} from the left and ${area.top} from the top`
  return `Expected at most ${allowed} of pixels to differ, got ${share} (${differing} of ${total})${where ?? ''}`
}
