import type { Campaign, LocalizedText } from '@iom-feed/core'
import * as v from 'valibot'
import {
  address,
  day,
  type Field,
  field,
  flag,
  id,
  localizedText,
  readLine,
  record,
  wholeNumber,
} from '../reading/fields.ts'
import { createProblem, quote, type Reading } from '../reading/source-problem.ts'
import { type MarkdownFile, readMarkdownFile } from './markdown-file.ts'
import { readMarkdownFolder } from './markdown-folder.ts'
import type { Source } from './source.ts'

export interface MarkdownCampaignsOptions {
  /** The folder. */
  readonly path: string
  /** What relative addresses are resolved against. */
  readonly homePageUrl: string
}

interface CampaignFields {
  readonly id?: string
  readonly headline: LocalizedText
  readonly text?: LocalizedText
  readonly url?: string
  readonly hashtag?: string
  readonly image?: string
  readonly starts: string
  readonly ends?: string
  readonly priority?: number
  readonly dates_estimated?: boolean
}

/** Campaigns from a folder of Markdown files, one each. Their bodies are notes for editors, and are not published. */
export function markdownCampaigns({ path, homePageUrl }: MarkdownCampaignsOptions): Source<Campaign> {
  const schema = createSchema(homePageUrl)
  return {
    read: () =>
      readMarkdownFolder(path, async (file) => {
        const { value, problems } = await readCampaign(file, schema)
        return { items: value ? [{ item: value, file, line: 1 }] : [], problems }
      }),
  }
}

const hashtag = field('a hashtag such as "#imwithyou"', (value) => {
  const text = readLine(value)
  return text && /^#?[\p{L}\p{M}\p{N}_]+$/u.test(text) ? `#${text.replace('#', '')}` : undefined
})

function createSchema(homePageUrl: string): Field<CampaignFields> {
  return record<CampaignFields>('fields such as "headline: { en: What is the price of a human being? }"', {
    id: v.optional(id),
    headline: localizedText,
    text: v.optional(localizedText),
    url: v.optional(address(homePageUrl)),
    hashtag: v.optional(hashtag),
    image: v.optional(address(homePageUrl)),
    starts: day,
    ends: v.optional(day),
    priority: v.optional(wholeNumber('a whole number')),
    dates_estimated: v.optional(flag),
  })
}

async function readCampaign(file: string, schema: Field<CampaignFields>): Promise<Reading<Campaign>> {
  const { value, problems } = await readMarkdownFile(file, schema)
  if (!value) return { problems }
  const { starts, ends } = value.fields
  if (ends !== undefined && ends < starts) {
    const expected = `a day not before "starts" (${starts})`
    const line = value.lineOf(['ends'])
    return {
      problems: [createProblem('read "ends"', { file, line, path: 'ends', expected, got: quote(ends) })],
    }
  }
  return { value: createCampaign(value), problems }
}

function createCampaign({ fields, name }: MarkdownFile<CampaignFields>): Campaign {
  const { dates_estimated: _, id: declared, priority = 0, ...rest } = fields
  return { id: declared ?? name.replace(/\s+/g, '-'), ...rest, priority }
}
