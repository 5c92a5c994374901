#!/usr/bin/env node
// What `npm start` and `npm test` run before anything is installed: no dependency, and any Node from 18 on.
import { ensureHome } from './environment.mjs'
import { Failure } from './failure.mjs'
import { stoppedBy } from './processes.mjs'
import { tasks } from './tasks.mjs'
import { prepareToolchain } from './toolchain.mjs'

try {
  const task = findTask(process.argv[2])
  ensureHome()
  await prepareToolchain()
  await task(...process.argv.slice(3))
} catch (error) {
  if (stoppedBy()) console.error(`Stopped by ${stoppedBy()}`)
  else console.error(error instanceof Failure ? error.message : error)
  process.exitCode = error.exitCode ?? 1
}

function findTask(name) {
  if (Object.hasOwn(tasks, name)) return tasks[name]
  const names = Object.keys(tasks).join(', ')
  throw new Failure(`Cannot run the task "${name}": expected one of ${names}`, { exitCode: 2 })
}
