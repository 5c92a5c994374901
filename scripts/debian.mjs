import { existsSync } from 'node:fs'
import { environment } from './environment.mjs'
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
