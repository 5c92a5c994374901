import type { Campaign } from '@iom-feed/core'
import { asAddress, asObject, asText, asTexts, type Loose } from './json-values.ts'

export function readCampaign(given: unknown, base: string): Campaign | undefined {
  const { id, headline, text, url, hashtag, starts, ends, priority } = asObject(given)
  const campaign: Loose<Campaign> = {
    id: asText(id),
    headline: asTexts(headline),
    text: asTexts(text),
    url: asAddress(url, base),
    hashtag: asText(hashtag),
    starts: asText(starts),
    ends: asText(ends),
    priority: Number.isFinite(priority) ? (priority as number) : 0,
  }
  return campaign.id && campaign.headline && campaign.starts ? (campaign as Campaign) : undefined
}
