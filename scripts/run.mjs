#!/usr/bin/env node
// What `npm start` and `npm test` run before anything is installed: no dependency, and any Node from 18 on.
import { ensureHome } from './environment.mjs'
import { Failure } from './failure.mjs'
import { tasks } from './tasks.mjs'
import { prepareToolchain } from './toolchain.mjs'

const [name, ...args] = process.argv.slice(2)
try {
  const task = Object.hasOwn(tasks, name) && tasks[name]
  if (!task)
    throw new Failure(`Cannot run "${name}": expected one of ${Object.keys(tasks).join(', ')}`, {
      exitCode: 2,
    })
  ensureHome()
  await prepareToolchain()
  await task(...args)
} catch (error) {
  console.error(error instanceof Failure ? error.message : error)
  process.exitCode = error.exitCode ?? 1
}
