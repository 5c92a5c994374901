import { rm, writeFile } from 'node:fs/promises'
import { type Finding, fileOf, type Review } from './review-pictures.ts'

/** Makes what a review has found the accepted look; what could not be taken stays. */
export async function acceptPictures({ findings }: Review, folder: string): Promise<void> {
  await Promise.all(findings.map((finding) => accept(finding, fileOf(folder, finding.name))))
}

async function accept({ kind, actual }: Finding, file: string): Promise<void> {
  if (actual) await writeFile(file, actual)
  else if (kind === 'left over') await rm(file)
}
