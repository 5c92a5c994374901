// A process of its own: writes the files of a folder, which it has read before, into another one after the other and nothing else, and
// tells what that took. With `synced` it waits for the disk after each, as the publisher does.
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Cost } from './run-build.ts'

const [, , from = '', to = '', mode] = process.argv
const files = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: join(to, relative(from, file)), bytes: readFileSync(file) }))

const [used, start] = [process.cpuUsage(), performance.now()]
for (const folder of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(folder, { recursive: true })
for (const { path, bytes } of files) {
  const file = openSync(path, 'w')
  writeSync(file, bytes)
  if (mode === 'synced') fsyncSync(file)
  closeSync(file)
}
const wall = performance.now() - start
const { user, system } = process.cpuUsage(used)
const cost: Cost = { wall, cpu: (user + system) / 1000 }
process.stdout.write(JSON.stringify(cost))
