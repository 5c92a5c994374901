import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toolsFolder } from './environment.mjs'
import { makeOnce } from './make-once.mjs'
import { npmPackage } from './npm-package.mjs'
import { runOrFail } from './processes.mjs'

const version = '153.0.0'

/** The path of a Chromium out of an npm package, which changes nothing on the machine. It is made for x64 with glibc. */
export async function packagedChromium() {
  const entry = join(await npmPackage('@sparticuz/chromium', version), 'build/index.js')
  const home = join(toolsFolder, `chromium-${version}`)
  await makeOnce(home, (draft) => unpack(entry, draft))
  writeFileSync(join(home, 'fonts/fonts.conf'), fontConfiguration(home))
  writeFileSync(join(home, 'start'), startScript(home))
  chmodSync(join(home, 'start'), 0o755)
  return join(home, 'start')
}

/** The package unpacks into the folder for temporary files, and its libraries only where it takes us for a Lambda. */
async function unpack(entry, folder) {
  const script = 'import(process.argv[1]).then(({ default: chromium }) => chromium.executablePath())'
  const env = { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }
  await runOrFail('node', ['--eval', script, pathToFileURL(entry).href], { env })
}

/** It brings libraries of its own, and no sandbox for systems that let nobody make a namespace, as in containers. */
function startScript(home) {
  return `#!/bin/sh
export LD_LIBRARY_PATH='${home}/al2023/lib'"\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH='${home}/fonts'
unshare --user --map-root-user --pid --fork true 2>/dev/null || set -- --no-sandbox "$@"
exec '${home}/chromium' "$@"
`
}

/** The configuration that comes with the package looks for its fonts where a Lambda has them. */
function fontConfiguration(home) {
  const folders = [`${home}/fonts`, '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('')
  return `<fontconfig>${folders}<cachedir>${home}/font-cache</cachedir></fontconfig>\n`
}
