import type { JsonItem } from '@iom-feed/core'
import { bundleClient } from '../measure/bundle-client.ts'
import { avatar } from './avatar.ts'
import type { Embed } from './embed.ts'
import { writeAnswer } from './write-answer.ts'

const did = 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa'
const cid = 'bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a'

/** The feed of an account of Bluesky. */
export const bluesky: Embed = {
  id: 'bluesky',
  name: 'bsky-embed',
  markup: '<div id="news"></div>',
  readsDocument: false,
  posts: ['bsky-embed', 'article:not(.animate-pulse)'],
  async prepare(folder, shown) {
    await bundleClient('embeds/bluesky.client.ts', folder)
    await writeAnswer(folder, 'author-feed.json', { feed: shown.map(writePost) })
  },
}

/** A post as `app.bsky.feed.getAuthorFeed` gives it: hashtags, and a card with the title and the teaser. */
function writePost({
  id,
  url = '',
  title = '',
  content_text = '',
  date_published,
  language = '',
  tags = [],
}: JsonItem) {
  const text = tags.map((tag) => `#${tag}`).join(' ')
  return {
    post: {
      uri: `at://${did}/app.bsky.feed.post/${id}`,
      cid,
      author: { did, handle: 'office.example', displayName: 'News of the office', avatar, labels: [] },
      record: {
        $type: 'app.bsky.feed.post',
        createdAt: date_published,
        text,
        langs: [language],
        facets: writeFacets(text, tags),
      },
      embed: {
        $type: 'app.bsky.embed.external#view',
        external: { uri: url, title, description: content_text },
      },
      replyCount: 0,
      repostCount: 2,
      likeCount: 5,
      indexedAt: date_published,
      labels: [],
    },
  }
}

/** Where the hashtags are in a text, in bytes. */
function writeFacets(text: string, tags: readonly string[]) {
  let at = 0
  return tags.map((tag) => {
    const place = text.indexOf(`#${tag}`, at)
    at = place + tag.length + 1
    const byteStart = Buffer.byteLength(text.slice(0, place))
    return {
      index: { byteStart, byteEnd: byteStart + Buffer.byteLength(`#${tag}`) },
      features: [{ $type: 'app.bsky.richtext.facet#tag', tag }],
    }
  })
}
