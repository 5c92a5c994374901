import type { Engine } from '../engines/engine.ts'
import type { BuildMeasurement, QueryMeasurement, SizeMeasurement } from '../measure/measurement.ts'
import { formatBytes, formatCount, formatTime } from './format-number.ts'
import { formatTable } from './format-table.ts'

/** What was measured at one number of posts, in tables. */
export function formatMeasurement(measurement: SizeMeasurement, engines: readonly Engine[]): string {
  const { posts, entries, forms, builds, queries } = measurement
  const table = (write: (answer: QueryMeasurement) => string): string =>
    formatTable([
      ['', ...engines.map(({ name }) => name)],
      ...queries.map(({ query, answers }) => [
        query.name,
        ...engines.map(({ id }) => {
          const answer = answers[id]
          return answer ? write(answer) : 'no answer'
        }),
      ]),
    ])
  return [
    `### ${formatCount(posts)} posts`,
    `${formatCount(entries)} entries, ${formatCount(forms)} distinct words.`,
    'Files and bytes of data that a cold query fetches:',
    table(({ files, bytes }) => `${files} · ${formatBytes(bytes)}`),
    writeCode(queries, engines),
    'Time, code included; the median and the range:',
    table(({ time }) => `${formatTime(time.median)} (${Math.round(time.least)}–${Math.round(time.most)})`),
    'Hits, and how many of the first twenty have their texts:',
    table(({ hits, texts }) => `${formatCount(hits)} · ${texts}`),
    'Building, from the posts on disk to the files on disk:',
    formatTable([['', 'time', 'peak memory', 'files', 'bytes on disk'], ...builds.map(writeBuild)]),
    ...builds.flatMap(writeSteps),
  ].join('\n\n')
}

/** Code is the same for all queries, but for the stems of a language. */
function writeCode(queries: SizeMeasurement['queries'], engines: readonly Engine[]): string {
  const parts = engines.flatMap(({ id, name }) => {
    const answer = queries[0]?.answers[id]
    return answer ? `${name} ${answer.codeFiles} · ${formatBytes(answer.codeBytes)}` : []
  })
  return `Code, which comes on top: ${parts.join('; ')}.`
}

const ends: Readonly<Record<BuildMeasurement['end'], string>> = {
  done: '',
  failed: 'failed after ',
  time: 'given up after ',
  memory: 'too much memory after ',
}

function writeBuild({ name, end, time, memory, files, bytes }: BuildMeasurement): string[] {
  return [
    name,
    `${ends[end]}${formatTime(time)}`,
    memory === undefined ? 'not known' : formatBytes(memory),
    formatCount(files),
    formatBytes(bytes),
  ]
}

/** How long each step took of a build that says what it does: our own. */
function writeSteps({ name, lines, time }: BuildMeasurement): string[] {
  if (lines.length === 0) return []
  const steps = lines.map(
    ({ at, line }, index) => `${line} ${formatTime((lines[index + 1]?.at ?? time) - at)}`,
  )
  return [`${name}: ${steps.join(', ')}.`]
}
