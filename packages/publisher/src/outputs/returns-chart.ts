import type { ReturnsChart } from '@iom-feed/core'
import { jsonFile, type OutputFile } from '../files/output-file.ts'
import { resolve } from './pages.ts'
import type { Publication } from './publication.ts'
import { csvPath } from './returns-data.ts'

export const chartPath = 'chart.json'

/** What a chart shows of the return statistics, which only a page with a chart loads; no file where nothing is known of any month. */
export function returnsChart({ data, licence, homePageUrl, baseUrl }: Publication): OutputFile[] {
  if (!data?.chart) return []
  const { chart, method } = data
  const written: ReturnsChart = {
    format: 1,
    ...chart,
    source: homePageUrl,
    csv: resolve(baseUrl, csvPath),
    ...(licence !== undefined && { licence }),
    ...(method && { method }),
  }
  return [jsonFile(chartPath, written)]
}
