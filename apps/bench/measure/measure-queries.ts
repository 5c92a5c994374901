import type { Browser } from 'puppeteer-core'
import { createRandom, shuffle } from '../corpus/random.ts'
import type { Engine } from '../engines/engine.ts'
import type { Query } from '../engines/query.ts'
import { askCold, type ColdAnswer } from './ask-cold.ts'
import { startCountingServer } from './counting-server.ts'
import type { QueryMeasurement, SizeMeasurement } from './measurement.ts'
import { summarise } from './summary.ts'

export interface QueryOptions {
  /** Holds a folder a contestant. */
  readonly folder: string
  readonly engines: readonly Engine[]
  readonly queries: readonly Query[]
  /** How often each query is asked of each contestant. */
  readonly rounds: number
  /** Milliseconds that an answer may take. */
  readonly limit: number
  /** Milliseconds that a contestant may take for one query in all rounds together: the slow ones are asked less often. */
  readonly patience: number
}

/** Asks each contestant each query, in an order of chance, so that what else the machine does strikes all alike. */
export async function measureQueries(
  browser: Browser,
  options: QueryOptions,
): Promise<SizeMeasurement['queries']> {
  const { engines, queries, rounds, limit, patience } = options
  const server = await startCountingServer(options.folder)
  try {
    const random = createRandom(rounds)
    const pairs = engines.flatMap((engine) =>
      queries.map((query) => ({ engine, query, answers: [] as ColdAnswer[] })),
    )
    // The first time is the browser's, and counts for nobody.
    for (const engine of engines)
      await askCold(browser, server, { engine, query: queries[0] as Query, limit })
    for (let round = 0; round < rounds; round++) {
      for (const pair of shuffle(pairs, random)) {
        const spent = pair.answers.reduce((sum, { time }) => sum + time, 0)
        if (pair.answers.length < round || spent > patience) continue
        const answer = await askCold(browser, server, { ...pair, limit })
        if (answer) pair.answers.push(answer)
      }
    }
    return queries.map((query) => ({
      query,
      answers: Object.fromEntries(
        pairs
          .filter((pair) => pair.query === query)
          .map(({ engine, answers }) => [engine.id, sumUp(engine, answers)]),
      ),
    }))
  } finally {
    await server.stop()
  }
}

/** Files and bytes are the same each time. */
function sumUp(engine: Engine, answers: readonly ColdAnswer[]): QueryMeasurement | undefined {
  const time = summarise(answers.map((answer) => answer.time))
  const [answer] = answers
  if (!time || !answer) return undefined
  const code = answer.fetched.filter(({ path }) => engine.isCode(path))
  const data = answer.fetched.filter(({ path }) => !engine.isCode(path))
  const weigh = (files: ColdAnswer['fetched']): number => files.reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    hits: answer.hits,
    texts: answer.texts,
    files: data.length,
    bytes: weigh(data),
    codeFiles: code.length,
    codeBytes: weigh(code),
    time,
  }
}
