/**
 * Runs what pages tell their readers to type.
 *
 * The commands of a page are its blocks of `sh`, in order, in a copy of the sample office. A block with a path behind its language is first written
 * there. A block of `text` after commands is what the last of them prints, line by line; `…` stands for anything.
 */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { codeBlocks, pages, readPage, root } from './code-blocks.ts'
import { notRun } from './not-run.ts'

const bin = join(root, 'packages/publisher/dist/bin.js')
const timesOut = 60_000

/** The pages whose readers begin with nothing. */
const fromNothing = ['docs/publishing.md']

for (const page of pages) {
  const blocks = codeBlocks(readPage(page))
  const commands = blocks.filter(({ language }) => language === 'sh')
  test(`${page} has its commands where this test finds them`, () => {
    const others = blocks.reduce((text, { code }) => text.replace(code, ''), readPage(page))
    assert.equal(others.match(/^ {4,}(npx|npm|pnpm|iom-feed|node|git|curl|sh) .*$/m)?.[0], undefined)
  })
  if (commands.length === 0) continue
  test(`the commands of ${page} do what it says`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iom-feed-docs-'))
    try {
      if (!fromNothing.includes(page)) cpSync(join(root, 'apps/demo/content'), folder, { recursive: true })
      let printed = ''
      for (const { language, about, code } of blocks) {
        if (language === 'sh') for (const line of code.split('\n')) printed = await run(line, folder)
        else if (language === 'text' && printed) assertPrinted(code, printed)
        else if (about) write(join(folder, about), code)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

test('what is not run still stands on a page', () => {
  const all = pages.flatMap((page) => codeBlocks(readPage(page)).map(({ code }) => code)).join('\n')
  for (const command of Object.keys(notRun)) assert.ok(all.includes(command), command)
})

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${text}\n`)
}

/** Runs one line, and gives what it printed. */
function run(line: string, folder: string): string | Promise<string> {
  const command = line.replace(/ +#.*$/, '').trim()
  if (!command || Object.hasOwn(notRun, command)) return ''
  const [, app, script] =
    /^(?:npm(?: run)?|pnpm --filter @iom-feed\/(\w+)) ([\w:]+)(?: --.*)?$/.exec(command) ?? []
  if (script) return assertScript(script, app ? `apps/${app}/package.json` : 'package.json')
  const ours = /^(?:npx (?:@iom-feed\/publisher|iom-feed)|iom-feed)(?= |$)/
  assert.match(command, ours, `"${command}" is run, or test/not-run.ts says why not`)
  return runPublisher(command.replace(ours, ''), folder)
}

/** Scripts are there; most of them run all the tests, this one included. */
function assertScript(name: string, file: string): string {
  const { scripts } = JSON.parse(readFileSync(join(root, file), 'utf8'))
  assert.ok(Object.hasOwn(scripts, name), `${file} has the script "${name}"`)
  return ''
}

async function runPublisher(options: string, folder: string): Promise<string> {
  const child = spawn(`exec "${process.execPath}" "${bin}"${options}`, {
    cwd: folder,
    shell: true,
    timeout: timesOut,
    env: { ...process.env, NO_COLOR: '1' },
  })
  let printed = ''
  const isServer = options.trim().startsWith('serve')
  const listen = (chunk: Buffer): void => {
    printed += chunk
    if (isServer && /http:\/\/127\.0\.0\.1:\d+/.test(printed)) child.kill()
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const [code] = await once(child, 'close')
  assert.equal(code, 0, `"iom-feed${options}" ends well:\n${printed}`)
  return printed
}

function assertPrinted(expected: string, printed: string): void {
  for (const line of expected.split('\n')) {
    const parts = line
      .trim()
      .split('…')
      .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    assert.match(printed, new RegExp(parts.join('.*')), `"${line}" is printed`)
  }
}
