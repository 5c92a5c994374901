import type { CDPSession, Page } from 'puppeteer-core'

/** What the main thread of a page has spent so far, in milliseconds of CPU, and the memory of its scripts, in bytes. */
export interface BrowserCosts {
  readonly cpu: number
  readonly script: number
  readonly style: number
  readonly layout: number
  readonly heap: number
}

/** Reads the costs of a page, and slows it down. */
export interface CostMeter {
  read(): Promise<BrowserCosts>
  /** Frees what nobody holds any more, so that the heap is what is needed. */
  collectGarbage(): Promise<void>
}

/**
 * @param rate How many times slower than it is the processor is to seem.
 */
export async function createCostMeter(page: Page, rate: number): Promise<CostMeter> {
  const session: CDPSession = await page.createCDPSession()
  // Ticks of the thread do not run while other work has the processor.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('HeapProfiler.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  return {
    async read() {
      const { metrics } = await session.send('Performance.getMetrics')
      const readMetric = (wanted: string): number =>
        metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
      return {
        cpu: readMetric('TaskDuration') * 1000,
        script: readMetric('ScriptDuration') * 1000,
        style: readMetric('RecalcStyleDuration') * 1000,
        layout: readMetric('LayoutDuration') * 1000,
        heap: readMetric('JSHeapUsedSize'),
      }
    },
    async collectGarbage() {
      await session.send('HeapProfiler.collectGarbage')
    },
  }
}

/** What was spent between two readings. */
export function costsSince(before: BrowserCosts, after: BrowserCosts): BrowserCosts {
  return {
    cpu: after.cpu - before.cpu,
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
    heap: after.heap - before.heap,
  }
}
