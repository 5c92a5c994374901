import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * Makes the one file that a contestant's page loads, as a site with a bundler would.
 *
 * @param client The path of its source in this app.
 */
export async function bundleClient(client: string, out: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL(`../${client}`, import.meta.url))],
    outfile: join(out, 'client.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
}
