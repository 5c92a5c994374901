import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JsonItem } from '@iom-feed/core'
import { bundleClient } from '../measure/bundle-client.ts'
import { avatar } from './avatar.ts'
import type { Embed } from './embed.ts'
import { escapeHtml } from './escape-html.ts'
import { writeAnswer } from './write-answer.ts'

/** A timeline of Mastodon, by the embed that most sites use. */
export const mastodon: Embed = {
  id: 'mastodon',
  name: 'mastodon-embed-timeline',
  markup:
    '<div id="mt-container" class="mt-container"><div class="mt-body" role="feed"><div class="mt-loading-spinner"></div></div></div>',
  readsDocument: false,
  posts: ['.mt-post'],
  hasStyles: true,
  async prepare(folder, shown) {
    await bundleClient('embeds/mastodon.client.ts', folder)
    const styles = import.meta.resolve('@idotj/mastodon-embed-timeline/dist/mastodon-timeline.min.css')
    await copyFile(fileURLToPath(styles), join(folder, 'client.css'))
    await writeAnswer(folder, 'statuses.json', shown.map(writeStatus))
    await writeAnswer(folder, 'emojis.json', [])
  },
}

/** A post as `GET /api/v1/accounts/:id/statuses` gives it. */
function writeStatus({
  id,
  url,
  title = '',
  content_text = '',
  date_published,
  language,
  tags = [],
}: JsonItem) {
  const paragraphs = [
    `<a href="${url}" rel="nofollow noopener" target="_blank">${escapeHtml(title)}</a>`,
    ...content_text.split('\n\n').map(escapeHtml),
    tags.map(writeHashtag).join(' '),
  ]
  return {
    id,
    created_at: date_published,
    in_reply_to_id: null,
    in_reply_to_account_id: null,
    sensitive: false,
    spoiler_text: '',
    visibility: 'public',
    language,
    uri: url,
    url,
    replies_count: 0,
    reblogs_count: 2,
    favourites_count: 5,
    edited_at: null,
    content: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    reblog: null,
    account: {
      id: '1',
      username: 'office',
      acct: 'office',
      display_name: 'News of the office',
      url: 'https://office.example/@office',
      avatar,
      avatar_static: avatar,
      emojis: [],
    },
    media_attachments: [],
    mentions: [],
    tags: tags.map((name) => ({ name, url: tagAddress(name) })),
    emojis: [],
    card: null,
    poll: null,
  }
}

function writeHashtag(name: string): string {
  return `<a href="${tagAddress(name)}" class="mention hashtag" rel="tag">#<span>${escapeHtml(name)}</span></a>`
}

function tagAddress(name: string): string {
  return `https://office.example/tags/${encodeURIComponent(name)}`
}
