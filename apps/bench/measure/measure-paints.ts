import type { Browser } from 'puppeteer-core'
import { createRandom, shuffle } from '../corpus/random.ts'
import type { Embed } from '../embeds/embed.ts'
import { startCountingServer } from './counting-server.ts'
import { type Filtering, filterOnce } from './filter-once.ts'
import { type Painting, type PaintOptions, paintOnce } from './paint-once.ts'
import { type Summary, summarise } from './summary.ts'
import type { PublishedDocument } from './write-document.ts'

/** What was measured each time. */
const paintedValues = ['cpu', 'script', 'style', 'layout', 'heap', 'time', 'shift', 'blocked'] as const

/** What an embed took to show, at one length of the feed and one speed. */
export interface PaintMeasurement extends Readonly<Record<(typeof paintedValues)[number], Summary>> {
  readonly embed: string
  /** How many posts the feed has. */
  readonly posts: number
  readonly rate: number
  readonly codeBytes: number
  readonly dataBytes: number
  /** Addresses elsewhere that it has asked for. */
  readonly foreign: readonly string[]
}

/** What a question took to answer, at one length of the feed and one speed. */
export interface FilterMeasurement extends Pick<Filtering, 'question' | 'isAgain' | 'files' | 'bytes'> {
  readonly posts: number
  readonly rate: number
  readonly time: Summary
  readonly cpu: Summary
}

export interface PaintsMeasurement {
  readonly paints: readonly PaintMeasurement[]
  readonly filters: readonly FilterMeasurement[]
}

export interface PaintsOptions {
  /** Holds a folder a document. */
  readonly folder: string
  readonly documents: readonly PublishedDocument[]
  readonly embeds: readonly Embed[]
  readonly rates: readonly number[]
  /** How often each is shown. */
  readonly rounds: number
  /** Milliseconds until an embed is given up. */
  readonly limit: number
}

/** Something that is measured once a round. */
interface Job extends PaintOptions {
  readonly posts: number
  /** Empty for the questions. */
  readonly paintings: Painting[]
  readonly filterings: Filtering[][]
  readonly isFilter: boolean
}

/** Shows each embed and filters ours, in an order of chance, so that what else the machine does strikes all alike. */
export async function measurePaints(browser: Browser, options: PaintsOptions): Promise<PaintsMeasurement> {
  const server = await startCountingServer(options.folder)
  try {
    const jobs = listJobs(options)
    const random = createRandom(options.rounds)
    const run = async (job: Job): Promise<void> => {
      if (job.isFilter) job.filterings.push(await filterOnce(browser, server, job))
      else job.paintings.push(await paintOnce(browser, server, job))
    }
    // The first time is the browser's, and counts for nobody.
    for (const job of jobs.filter(({ rate }) => rate === options.rates[0]))
      await run({ ...job, paintings: [], filterings: [] })
    for (let round = 0; round < options.rounds; round++)
      for (const job of shuffle(jobs, random)) await run(job)
    return {
      paints: jobs.filter(({ isFilter }) => !isFilter).map(sumUpPaintings),
      filters: jobs.filter(({ isFilter }) => isFilter).flatMap(sumUpFilterings),
    }
  } finally {
    await server.stop()
  }
}

/** What does not depend on the length of the feed is shown with the shortest one only. */
function listJobs({ documents, embeds, rates, limit }: PaintsOptions): Job[] {
  return rates.flatMap((rate) =>
    documents.flatMap(({ posts, shown }, place) =>
      embeds
        .filter(({ readsDocument }) => readsDocument || place === 0)
        .flatMap((embed) => {
          const wanted = embed.isEmpty ? 1 : shown
          const job = { embed, document: String(posts), posts, wanted, rate, limit }
          const paint: Job = { ...job, paintings: [], filterings: [], isFilter: false }
          const filter: Job = { ...job, paintings: [], filterings: [], isFilter: true }
          return embed.hasFilter ? [paint, filter] : [paint]
        }),
    ),
  )
}

/** Bytes are the same each time. */
function sumUpPaintings({ embed, posts, rate, paintings }: Job): PaintMeasurement {
  const fetched = paintings[0]?.fetched ?? []
  const weigh = (isCode: boolean): number =>
    fetched.reduce((sum, { path, bytes }) => (/\.(?:js|css)$/.test(path) === isCode ? sum + bytes : sum), 0)
  const values = paintedValues.map((key) => [key, sumUp(paintings.map((painting) => painting[key]))])
  return {
    ...(Object.fromEntries(values) as Record<(typeof paintedValues)[number], Summary>),
    embed: embed.id,
    posts,
    rate,
    codeBytes: weigh(true),
    dataBytes: weigh(false),
    foreign: [...new Set(paintings.flatMap(({ foreign }) => foreign))],
  }
}

function sumUpFilterings({ posts, rate, filterings }: Job): FilterMeasurement[] {
  return (filterings[0] ?? []).map(({ question, isAgain, files, bytes }, place) => {
    const of = (key: 'time' | 'cpu'): Summary =>
      sumUp(filterings.map((answers) => answers[place]?.[key] ?? Number.NaN))
    return { posts, rate, question, isAgain, files, bytes, time: of('time'), cpu: of('cpu') }
  })
}

function sumUp(values: readonly number[]): Summary {
  const summary = summarise(values)
  if (!summary) throw new Error('Cannot sum up: expected one round at least, got none')
  return summary
}
