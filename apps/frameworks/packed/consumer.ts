import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const app = join(import.meta.dirname, '..')

/** A project of somebody who has installed what we publish. */
export interface Consumer {
  /** Runs a tool that the project has, such as `tsc`, or a program; gives what it printed, and throws where it fails. */
  run(tool: string, ...options: string[]): string
  /** Adds one of our packages, with what it depends on. */
  install(name: string): void
  readFile(name: string): string
  writeFile(name: string, text: string): void
  remove(): void
}

/** Makes one: our packages as they would be published, what they are used with, and the files to look at. */
export function makeConsumer(...folders: string[]): Consumer {
  const root = mkdtempSync(join(tmpdir(), 'iom-feed-consumer-'))
  const modules = join(root, 'node_modules')
  mkdirSync(join(modules, '@iom-feed'), { recursive: true })
  for (const name of ['core', 'elements']) install(name, root)
  for (const name of ['@types', 'preact', 'react', 'svelte', 'vue'])
    symlinkSync(join(app, 'node_modules', name), join(modules, name))
  for (const folder of folders) cpSync(join(app, folder), join(root, folder), { recursive: true })
  return {
    install: (name) => install(name, root),
    run: (tool, ...options) => run(resolve(app, 'node_modules/.bin', tool), options, root),
    readFile: (name) => readFileSync(join(root, name), 'utf8'),
    writeFile: (name, text) => writeFileSync(join(root, name), text),
    remove: () => rmSync(root, { recursive: true }),
  }
}

/** Packs one of our packages and unpacks it in the project, beside what it depends on. */
function install(name: string, root: string): void {
  const source = join(app, '../../packages', name)
  const modules = join(root, 'node_modules')
  const target = join(modules, '@iom-feed', name)
  execFileSync('pnpm', ['pack', '--pack-destination', root], { cwd: source })
  const archive = readdirSync(root).find((file) => file.startsWith(`iom-feed-${name}`)) ?? ''
  mkdirSync(target)
  execFileSync('tar', ['-xzf', join(root, archive), '-C', target, '--strip-components=1'])
  const { dependencies = {} } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'))
  for (const dependency of Object.keys(dependencies)) {
    const link = join(modules, dependency)
    if (dependency.startsWith('@iom-feed/') || existsSync(link)) continue
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(realpathSync(join(source, 'node_modules', dependency)), link)
  }
}

function run(command: string, options: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, options, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`"${command}" failed:\n${stdout}${stderr}`)
  return stdout
}
