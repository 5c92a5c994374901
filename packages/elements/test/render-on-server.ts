import type { Feed, ReturnsChart } from '@iom-feed/core'
import type { TestRunnerConfig } from '@web/test-runner'
import '../src/locales/drafts/ar.ts'
import { registerChartMessages } from '../src/return-chart/chart-messages.ts'
import { type ElementName, type RenderOptions, renderElement } from '../src/server/render-element.ts'
import { arabicChartMessages } from '../stories/arabic-chart-messages.ts'

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number]

/** What a test wants rendered: all of it can be sent as JSON. */
export interface RenderRequest {
  readonly name: ElementName
  readonly lang: string
  readonly now: number
  readonly feed: Feed
  readonly chart?: ReturnsChart
  readonly src?: string
}

registerChartMessages(arabicChartMessages)

/** Answers `/render` with the HTML of the element that is posted to it. */
export const renderOnServer: Middleware = async (context, next) => {
  if (context.path !== '/render') return next()
  const chunks: Buffer[] = []
  for await (const chunk of context.req) chunks.push(chunk)
  const { name, now, ...options }: RenderRequest = JSON.parse(Buffer.concat(chunks).toString())
  context.type = 'html'
  context.body = renderElement(name, { ...options, clock: () => now } as RenderOptions<typeof name>)
}
