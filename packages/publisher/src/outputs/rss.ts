import type { Post } from '@iom-feed/core'
import type { OutputFile } from '../files/output-file.ts'
import { hasMedia, mediaContent, mediaNamespace } from './media-content.ts'
import type { Publication } from './publication.ts'
import { titleOf } from './title-of.ts'
import { xmlFile } from './xml-file.ts'

/** Posts in a feed for readers, newest first. */
export const longestFeed = 20

/** The newest posts as RSS 2.0, for feed readers and for sites that fetch feeds. */
export function rss(publication: Publication): OutputFile[] {
  const { posts, updated } = publication
  return [writeRss('rss.xml', { ...publication, posts: posts.slice(0, longestFeed) }, updated)]
}

/**
 * All posts of a publication as RSS 2.0.
 *
 * @param path Of its address.
 * @param built When it was made, in RFC 3339, where that is to be told.
 */
export function writeRss(path: string, publication: Publication, built?: string): OutputFile {
  const { title, description, homePageUrl, baseUrl, posts } = publication
  return xmlFile(path, {
    rss: {
      '@_version': '2.0',
      '@_xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@_xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@_xmlns:media': hasMedia(posts, baseUrl) ? mediaNamespace : undefined,
      channel: {
        title: title,
        link: homePageUrl,
        description: description ?? title,
        language: commonLanguage(posts),
        lastBuildDate: built && formatRfc822(built),
        'atom:link': baseUrl && {
          '@_href': new URL(path, baseUrl).href,
          '@_rel': 'self',
          '@_type': 'application/rss+xml',
        },
        item: posts.map((post) => ({ ...writeItem(post), ...mediaContent(post, baseUrl) })),
      },
    },
  })
}

function writeItem(post: Post): object {
  return {
    // An item needs one of the two.
    title: post.title ?? (post.text ? undefined : titleOf(post)),
    link: post.url,
    // Readers take a description for HTML.
    description: post.text && toHtml(post.text),
    'dc:creator': post.authors.flatMap(({ name }) => name ?? []),
    category: post.tags,
    guid: { '@_isPermaLink': 'false', '#text': post.id },
    pubDate: post.published && formatRfc822(post.published),
    'dc:language': post.language,
  }
}

/** The language of the channel where its posts share one; a feed in several has none, and each item names its own. */
function commonLanguage(posts: readonly Post[]): string | undefined {
  const languages = new Set(posts.map((post) => post.language))
  return languages.size === 1 ? posts[0]?.language : undefined
}

function toHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('')
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An RFC 3339 timestamp as RFC 822 has it, in its own offset, so that the day stays the one that was written. */
export function formatRfc822(timestamp: string): string {
  const [, year = '', month = '', day = '', time = '', offset = ''] =
    /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d:\d\d:\d\d)(?:\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.exec(timestamp) ?? []
  const weekday = weekdays[new Date(`${year}-${month}-${day}`).getUTCDay()]
  const zone = /z/i.test(offset) ? '+0000' : offset.replace(':', '')
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${time} ${zone}`
}
