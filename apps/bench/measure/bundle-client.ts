import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Engine } from '../engines/engine.ts'

/** Makes the one file that a contestant's page loads, as a site with a bundler would. */
export async function bundleClient({ client }: Engine, out: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL(`../engines/${client}`, import.meta.url))],
    outfile: join(out, 'client.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
  })
}
