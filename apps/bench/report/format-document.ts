import type { DocumentMeasurement, DocumentRound } from '../measure/measure-document.ts'
import type { Serving } from '../measure/measure-serving.ts'
import type { BuildRun, Cost } from '../measure/run-build.ts'
import { type Summary, summarise } from '../measure/summary.ts'
import { formatBytes, formatCount, formatTime } from './format-number.ts'
import { formatTable } from './format-table.ts'

const builds = [
  ['full', 'a full build'],
  ['uncompressed', 'the same, nothing compressed'],
  ['further', 'with one newest post more'],
  ['unchanged', 'with nothing new'],
] as const

const raws = [
  ['raw', 'its files written and nothing else'],
  ['rawSynced', 'the same, waiting for the disk'],
] as const

/** What was measured of the builds of a document, in tables. */
export function formatDocument({ posts, files, bytes, rounds }: DocumentMeasurement): string {
  const rows = builds.map(([key, name]) => {
    const memory = summarise(rounds.map((round) => round[key].memory))
    return [name, ...writeCost(rounds, key), memory ? formatRange(memory, formatBytes) : '']
  })
  const shares = (key: 'cpu' | 'wall'): string[][] => [
    ['nothing compressed / files written', ratio(rounds, key, 'uncompressed', 'raw')],
    [
      'nothing compressed / files written, waiting for the disk',
      ratio(rounds, key, 'uncompressed', 'rawSynced'),
    ],
    ['one newest post more / a full build', ratio(rounds, key, 'further', 'full')],
    ['nothing new / a full build', ratio(rounds, key, 'unchanged', 'full')],
  ]
  const wall = shares('wall')
  return [
    `### A document of ${formatCount(posts)} posts`,
    `${formatCount(files)} files, ${formatBytes(bytes)}; medians and ranges of ${rounds.length} rounds.`,
    formatTable([
      ['', 'CPU', 'on the clock', 'peak memory'],
      ...rows,
      ...raws.map(([key, name]) => [name, ...writeCost(rounds, key), '']),
    ]),
    formatTable([
      ['', 'CPU', 'on the clock'],
      ...shares('cpu').map(([name = '', share = ''], place) => [name, share, wall[place]?.[1] ?? '']),
    ]),
    `One newest post more rewrites ${listPlaces(rounds.at(-1)?.further)}.`,
    rounds.every(({ unchanged, isTouched }) => unchanged.written.length === 0 && !isTouched)
      ? 'A build with nothing new touches no file, and says so.'
      : 'A build with nothing new touches files.',
  ].join('\n\n')
}

/** How fast files were served, in a table. */
export function formatServing(served: readonly Serving[] | undefined): string {
  const title = '### Serving it'
  if (!served) return `${title}\n\nNot measured: expected nginx and ab (Debian: nginx, apache2-utils).`
  const plain = served.find(({ name }) => name.startsWith('a plain'))
  const rows = served.map(({ name, rates, failures }) => {
    const rate = summarise(rates)
    const share = summarise(rates.map((one, round) => one / (plain?.rates[round] ?? Number.NaN)))
    const write = (value: number) => formatCount(Math.round(value))
    return [
      name,
      rate ? formatRange(rate, write) : '',
      share ? formatRange(share, (value) => value.toFixed(2)) : '',
      String(failures),
    ]
  })
  return [title, formatTable([['', 'requests a second', 'plain file = 1', 'errors'], ...rows])].join('\n\n')
}

type Step = (typeof builds)[number][0] | (typeof raws)[number][0]

function writeCost(rounds: readonly DocumentRound[], step: Step): string[] {
  return (['cpu', 'wall'] as const).map((key) => {
    const cost = summarise(rounds.map((round) => (round[step] as Cost)[key]))
    return cost ? formatRange(cost, formatTime) : ''
  })
}

/** Of the same round, as what else the machine does strikes both. */
function ratio(rounds: readonly DocumentRound[], key: keyof Cost, one: Step, other: Step): string {
  const shares = summarise(rounds.map((round) => round[one][key] / round[other][key]))
  return shares ? formatRange(shares, (value) => value.toFixed(2)) : ''
}

function formatRange({ median, least, most }: Summary, format: (value: number) => string): string {
  return `${format(median)} (${format(least)}–${format(most)})`
}

/** How many files were written in each folder. */
function listPlaces(run?: BuildRun): string {
  const folders = Map.groupBy(run?.written ?? [], (path) =>
    path.includes('/') ? path.slice(0, path.indexOf('/')) : 'the root',
  )
  const counts = [...folders].map(([folder, paths]) => `${formatCount(paths.length)} in ${folder}`)
  return `${formatCount(run?.written.length ?? 0)} files, compressed forms apart: ${counts.join(', ')}`
}
