import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prependToPath, root } from './environment.mjs'
import { npmPackage } from './npm-package.mjs'
import { runOrFail } from './processes.mjs'
import { recentNode } from './recent-node.mjs'

/** Puts a recent Node and pnpm on the PATH. */
export async function prepareToolchain() {
  const [node, pnpm] = await Promise.all([recentNode(), pnpmPackage()])
  prependToPath(join(pnpm, '../.bin'))
  prependToPath(node)
}

/** Takes a moment where nothing has changed since the last time. */
export async function installDependencies() {
  if (!existsSync(join(root, 'node_modules'))) console.log('Installing the dependencies')
  const script = join(await pnpmPackage(), 'bin/pnpm.mjs')
  await runOrFail('node', [script, 'install', '--frozen-lockfile', '--loglevel=error'])
}

function pnpmPackage() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return npmPackage(...packageManager.split('@'))
}
