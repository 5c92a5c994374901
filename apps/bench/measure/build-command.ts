import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from './run-limited.ts'

const bin = fileURLToPath(new URL('dist/bin.js', import.meta.resolve('@iom-feed/publisher/package.json')))

/** What has Node load a build that compresses nothing, so that its time tells what compressing costs. */
export const compressingNothing: readonly string[] = [
  '--import',
  import.meta.resolve('./without-compression.ts'),
]

/** The command that publishes a corpus as `iom-feed build` does. */
export function buildCommand(corpus: string, out: string, nodeOptions: readonly string[] = []): Command {
  const config = join(corpus, 'iom-feed.config.json')
  return {
    program: process.execPath,
    args: [...nodeOptions, bin, 'build', '--config', config, '--out', out, '--now', '2024-06-02'],
  }
}
