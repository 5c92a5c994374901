import { join } from 'node:path'
import { isPackaged, prepareChromium, prepareVisualChromium } from './chromium.mjs'
import { countedRun } from './counted-run.mjs'
import { root } from './environment.mjs'
import { prepareHosting } from './hosting.mjs'
import { prepareOtherEngines } from './other-engines.mjs'
import { run, runOrFail, stoppedBy } from './processes.mjs'
import { installDependencies } from './toolchain.mjs'
import { prepareWordPress } from './wordpress.mjs'

const turbo = ['node_modules/turbo/bin/turbo', 'run']
const biome = ['node_modules/@biomejs/biome/bin/biome', 'check']
const tests = ['test', 'test:browser', 'test:frameworks', 'test:stories', 'test:scripts']
const checks = [
  'docs',
  'imports',
  'lint',
  'package',
  'reference',
  'size',
  'templates',
  'unused',
  'words',
].map((name) => `check:${name}`)

/** What stands behind the npm scripts of the same names. */
export const tasks = {
  async start() {
    await tasks.build('--filter=@iom-feed/demo...')
    await startApp('demo')
  },
  async storybook() {
    await tasks.build('--filter=@iom-feed/storybook^...')
    await startApp('storybook')
  },
  async bench(...args) {
    await tasks.build('--filter=@iom-feed/bench...')
    await prepareChromium()
    const cwd = join(root, 'apps/bench')
    await runOrFail('node', ['search.ts', ...args], { cwd })
    if (args.length > 0) return
    for (const bench of ['returns.ts', 'paint.ts']) await runOrFail('node', [bench], { cwd })
  },
  async build(...args) {
    await installDependencies()
    await runOrFail('node', [...turbo, 'build', '--output-logs=errors-only', ...args])
  },
  async test() {
    await Promise.all([installDependencies(), prepareChromium()])
    if (isPackaged) await prepareVisualChromium()
    else console.log('Pictures of stories are compared on Linux on x64 only')
    const visual = isPackaged ? ['test:visual'] : []
    await countedRun([...turbo, 'build', 'typecheck', ...tests, ...visual, ...checks])
  },
  async 'test:visual'(...args) {
    await tasks.build('--filter=@iom-feed/storybook...')
    await prepareVisualChromium()
    await runOrFail('node', ['visual/run.ts', ...args], { cwd: join(root, 'apps/storybook') })
  },
  async 'test:a11y'() {
    await Promise.all([installDependencies(), prepareChromium()])
    await countedRun([...turbo, 'test:a11y'])
  },
  async 'test:engines'() {
    await Promise.all([installDependencies(), prepareOtherEngines()])
    await countedRun([...turbo, 'test:browser'])
  },
  async 'test:hosting'() {
    await Promise.all([installDependencies(), prepareHosting()])
    await countedRun([...turbo, 'test:hosting'])
  },
  async 'test:wordpress'() {
    await Promise.all([installDependencies(), prepareWordPress()])
    await prepareChromium()
    await countedRun([...turbo, 'test:wordpress'])
  },
  async docs() {
    await tasks.build('--filter=@iom-feed/docs^...')
    await runOrFail('node', ['--run', 'reference'], { cwd: join(root, 'apps/docs') })
  },
  async lint() {
    await installDependencies()
    await runOrFail('node', biome)
  },
  async format() {
    await installDependencies()
    await runOrFail('node', [...biome, '--write'])
  },
  async release() {
    await tasks.build()
    await runOrFail('node', ['node_modules/@changesets/cli/bin.js', 'publish'])
  },
}

/** Runs a server until somebody stops it, which is no failure. */
async function startApp(name) {
  const exitCode = await run('node', ['--run', 'start'], { cwd: join(root, 'apps', name) })
  process.exitCode = stoppedBy() ? 0 : exitCode
}
