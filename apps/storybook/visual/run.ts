// Compares the pictures that stories ask for with the accepted ones. With `--update`, accepts what they look like now.
import { mkdir } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeTestReport } from '@iom-feed/build-config/test-report'
import { acceptPictures } from './accept-pictures.ts'
import { openStorybook } from './open-storybook.ts'
import { type Finding, reviewPictures } from './review-pictures.ts'
import { writeVisualReport } from './write-visual-report.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const accepted = fileURLToPath(new URL('accepted/', import.meta.url))
const results = fileURLToPath(new URL('../test-results/visual/', import.meta.url))

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } })
await mkdir(accepted, { recursive: true })
const storybook = await openStorybook()
const review = await reviewPictures(storybook, accepted).finally(() => storybook.close())
const { passed, findings } = review

for (const finding of findings) console.log(describe(finding))
console.log(`${passed} of ${storybook.pictures.length} pictures as accepted, in ${storybook.browser}`)
if (findings.length > 0) {
  console.log(`Side by side: ${relative(root, await writeVisualReport(review, results))}`)
  if (values.update) await acceptPictures(review, accepted)
  else console.log('To accept the new look: npm run test:visual -- --update')
}

const failed = values.update ? findings.filter(({ kind }) => kind === 'failed') : findings
writeTestReport({ runner: 'visual', passed, failed: failed.length, skipped: 0 })
if (failed.length > 0) process.exitCode = 1

function describe({ name, kind, problem }: Finding): string {
  const mark = values.update && kind !== 'failed' ? 'accepted' : '✗'
  return `${mark} ${relative(root, accepted)}/${name}.png (${kind})\n  ${problem}`
}
