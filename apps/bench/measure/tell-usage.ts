// Loaded before a command: at its end it tells, as the last line of standard error, what all of it took.
import { writeSync } from 'node:fs'

process.once('exit', () => {
  const { user, system } = process.cpuUsage()
  const memory = process.resourceUsage().maxRSS * 1024
  writeSync(2, `${JSON.stringify({ cpu: (user + system) / 1000, memory })}\n`)
})
