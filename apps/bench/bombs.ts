// Measures what the refusal of each hostile answer costs the publisher, in time and memory.
import { parseArgs } from 'node:util'
import { bombs } from '@iom-feed/build-config/bombs'
import { measureBombs } from './measure/measure-bombs.ts'
import { formatBytes, formatTime } from './report/format-number.ts'
import { formatTable } from './report/format-table.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
})
// What only takes time is ended by the limit of time, and is no matter of measuring.
const measured = await measureBombs(
  bombs.filter(({ name, isSlow }) => !isSlow && name.includes(values.only)),
  Number(values.rounds),
  (name) => console.error(name),
)
const rows = measured.map(({ name, time, memory, isRefused }) => [
  name,
  formatTime(Math.max(0, time)),
  Number.isNaN(memory) ? '–' : formatBytes(Math.max(0, memory)),
  isRefused ? 'yes' : 'no',
])
if (values.json) console.log(JSON.stringify(measured, null, 2))
else console.log(formatTable([['answer', 'time', 'memory', 'refused'], ...rows]))
