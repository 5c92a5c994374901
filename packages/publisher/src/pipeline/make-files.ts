import type { OutputFile } from '../files/output-file.ts'
import { aboutPage } from '../outputs/about-page.ts'
import { atom } from '../outputs/atom.ts'
import { datasetJsonLd } from '../outputs/dataset-json-ld.ts'
import { elementsBundle } from '../outputs/elements-bundle.ts'
import { embedPages } from '../outputs/embed/embed-pages.ts'
import { headersFile } from '../outputs/headers-file.ts'
import { images } from '../outputs/images.ts'
import { jsonFeed } from '../outputs/json-feed.ts'
import { jsonSchema } from '../outputs/json-schema.ts'
import type { Output } from '../outputs/output.ts'
import { postsJsonLd } from '../outputs/posts-json-ld.ts'
import type { Publication } from '../outputs/publication.ts'
import { returnsChart } from '../outputs/returns-chart.ts'
import { returnsData } from '../outputs/returns-data.ts'
import { rss } from '../outputs/rss.ts'
import { sitemap } from '../outputs/sitemap.ts'
import { subscriptions } from '../outputs/subscriptions.ts'

/** What stands beside the document, in the order in which it is written within a role. */
const outputs: readonly Output[] = [
  elementsBundle,
  images,
  jsonSchema,
  headersFile,
  aboutPage,
  sitemap,
  subscriptions,
  rss,
  atom,
  postsJsonLd,
  returnsData,
  datasetJsonLd,
]

/** All files of a publication; the document goes last, after the pages that show it. */
export async function makeFiles(publication: Publication): Promise<OutputFile[]> {
  const document = [...returnsChart(publication), ...jsonFeed(publication)]
  const files: OutputFile[] = []
  for (const output of outputs) files.push(...(await output(publication)))
  return [...files, ...(await embedPages(publication, [...files, ...document])), ...document]
}
