import { join } from 'node:path'
import { toolsFolder } from './environment.mjs'
import { Failure } from './failure.mjs'
import { makeOnce } from './make-once.mjs'
import { runOrFail } from './processes.mjs'

/** Puts an exact version of an npm package into `.tools/` once, and gives the folder of the package. */
export async function npmPackage(name, version) {
  const home = join(toolsFolder, `${name.replace('/', '+')}@${version}`)
  await makeOnce(home, (draft) => npmInstall(`${name}@${version}`, draft))
  return join(home, 'node_modules', name)
}

/** Takes what npm has in its cache as it is, and gives up after seconds rather than minutes where it is offline. */
const quick = ['--prefer-offline', '--fetch-retries=1', '--fetch-retry-mintimeout=1000']
const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']

async function npmInstall(spec, folder) {
  console.log(`Fetching ${spec} from npm (once, into .tools/)`)
  const args = ['install', '--prefix', folder, '--no-save', ...quick, ...quiet, spec]
  try {
    await runOrFail('npm', args, { cwd: folder, stdout: 'ignore' })
  } catch (cause) {
    const message = `Cannot fetch ${spec}: expected npm to install it, got: ${cause.message}. Is npm there, and online?`
    throw new Failure(message, { cause, exitCode: cause.exitCode })
  }
}
