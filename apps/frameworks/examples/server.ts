import { readFeed } from '@iom-feed/core'
import { renderElement } from '@iom-feed/elements/server'

export async function renderNews(src: string): Promise<string> {
  const response = await fetch(src)
  const { feed } = readFeed(await response.json(), { url: src })
  return renderElement('iom-news-feed', { feed, src, lang: 'fi', languages: 'fi en', limit: 5 })
}
