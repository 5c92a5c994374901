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

async function npmInstall(spec, folder) {
  console.log(`Fetching ${spec} from npm (once, into .tools/)`)
  const options = [
    '--prefix',
    folder,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--loglevel=error',
  ]
  try {
    await runOrFail('npm', ['install', ...options, spec], { cwd: folder, stdout: 'ignore' })
  } catch (cause) {
    const message = `Cannot fetch ${spec}: expected npm to install it, got: ${cause.message}. Is npm there, and online?`
    throw new Failure(message, { cause, exitCode: cause.exitCode })
  }
}
