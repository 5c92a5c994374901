import { existsSync } from 'node:fs'
import { environment } from './environment.mjs'
import { Failure } from './failure.mjs'
import { run } from './processes.mjs'

/** Whether we may install Debian packages here; `NO_APT=1` says no. */
export function canInstallDebianPackages() {
  return existsSync('/usr/bin/apt-get') && process.getuid() === 0 && !environment.NO_APT
}

/** Installs Debian packages without a question asked, and gives whether that went well. */
export async function installDebianPackages(...names) {
  console.log(`Installing Debian packages: ${names.join(' ')}`)
  environment.DEBIAN_FRONTEND = 'noninteractive'
  const install = ['install', '--yes', '-qq', '--no-install-recommends', ...names]
  return (await aptGet(['update', '-qq'])) && (await aptGet(install))
}

async function aptGet(args) {
  return (await run('apt-get', args, { stdout: 'ignore' })) === 0
}

/**
 * Makes sure that Debian packages are there, and installs those that are missing where that may be.
 *
 * @param {Record<string, string>} packages each with a file by which to tell whether it is there
 * @param {string} task what cannot be done without them
 */
export async function ensureDebianPackages(packages, task) {
  const missing = findMissing(packages)
  if (missing.length > 0 && canInstallDebianPackages()) await installDebianPackages(...missing)
  const left = findMissing(packages)
  if (left.length > 0) {
    throw new Failure(
      `Cannot ${task}: expected the Debian packages ${left.join(', ')}, got a system without. ` +
        `Install them with: apt-get install ${left.join(' ')}`,
    )
  }
}

function findMissing(packages) {
  return Object.entries(packages).flatMap(([name, file]) => (existsSync(file) ? [] : [name]))
}
