import { type Author, decodeEntities, htmlToText, type PostImage, safeUrl } from '@iom-feed/core'
import * as v from 'valibot'
import { readLine } from '../../reading/fields.ts'
import { readAuthorName } from '../../reading/read-author-name.ts'
import { readFeedDate } from '../../reading/read-feed-date.ts'
import { readLanguage } from '../../reading/read-language.ts'
import { quote } from '../../reading/source-problem.ts'
import { htmlToTeaser } from '../html-to-teaser.ts'
import type { CmsOptions } from './cms-options.ts'
import type { CmsReading } from './cms-posts.ts'
import { each, pixels, text } from './lenient.ts'
import { makePost } from './make-post.ts'

export interface WordPressPostOptions extends Pick<CmsOptions, 'language' | 'timeZone' | 'teaserLength'> {
  /** Where the list of posts is. */
  readonly address: string
}

const html = v.fallback(v.object({ rendered: text, protected: v.fallback(v.boolean(), false) }), {
  rendered: '',
  protected: false,
})

const noSize = { width: undefined, height: undefined }

const embedded = v.object({
  author: each(v.object({ name: v.string(), link: text })),
  'wp:featuredmedia': each(
    v.object({
      media_type: v.literal('image'),
      source_url: v.string(),
      alt_text: text,
      media_details: v.fallback(v.object({ width: pixels, height: pixels }), noSize),
    }),
  ),
  'wp:term': each(each(v.object({ name: v.string(), slug: text, taxonomy: v.string() }))),
})

/** A post as the REST API has it, of which only the number has to be there. */
const schema = v.object({
  id: v.pipe(v.number(), v.integer(), v.minValue(1)),
  status: v.fallback(v.string(), 'publish'),
  guid: html,
  link: text,
  title: html,
  excerpt: html,
  content: html,
  date: text,
  date_gmt: text,
  modified_gmt: text,
  /** Of Polylang. */
  lang: text,
  translations: each(v.number()),
  /** Of WPML. */
  wpml_current_locale: text,
  wpml_translations: each(v.object({ id: v.number() })),
  _embedded: v.fallback(embedded, { author: [], 'wp:featuredmedia': [], 'wp:term': [] }),
})

type WordPressPost = v.InferOutput<typeof schema>

/** Reads a post of the REST API; one that is a draft, private or protected by a password is left out. */
export function readWordPressPost(item: unknown, options: WordPressPostOptions): CmsReading {
  const { success, output: post } = v.safeParse(schema, item)
  if (!success) {
    const got = quote((item as { readonly id?: unknown } | null)?.id)
    return { flaw: { subject: 'read a post', expected: '"id" as its number', got } }
  }
  const isPublic = post.status === 'publish' && !post.content.protected && !post.excerpt.protected
  return isPublic ? readPublicPost(post, options) : undefined
}

function readPublicPost(raw: WordPressPost, options: WordPressPostOptions): CmsReading {
  const { address, language, timeZone, teaserLength } = options
  const title = readLine(htmlToText(raw.title.rendered))
  return makePost({
    name: `${raw.id}`,
    id: readId(raw, address),
    entry: readEntry(raw, address),
    url: safeUrl(raw.link, address),
    title,
    text: readTeaser(raw, title ?? '', teaserLength),
    image: readImage(raw, address),
    published: {
      moment: readMoment(raw.date_gmt) ?? readFeedDate(raw.date, timeZone),
      field: 'date_gmt',
      written: raw.date_gmt || raw.date,
      example: '2018-06-04T09:00:00',
    },
    modified: readMoment(raw.modified_gmt),
    declared: readLanguage(raw.lang || raw.wpml_current_locale),
    inherited: language,
    tags: readTags(raw),
    authors: readAuthors(raw, address),
  })
}

/** From the excerpt, or from the text where WordPress made the excerpt out of its beginning, without paragraphs. */
function readTeaser({ excerpt, content }: WordPressPost, title: string, maxLength: number): string {
  const short = htmlToTeaser(excerpt.rendered, { title, maxLength })
  const beginning = withoutMore(bareText(excerpt.rendered))
  const isMade = beginning !== '' && bareText(content.rendered).startsWith(beginning)
  return short && !isMade ? short : htmlToTeaser(content.rendered, { title, maxLength }) || short
}

function bareText(html: string): string {
  return htmlToText(html).replaceAll(/\s+/g, '')
}

/** Without the `[…]` where a text was cut, and without the invitation to go on that many themes put behind it. */
function withoutMore(text: string): string {
  const end = Math.max(text.lastIndexOf('…'), text.lastIndexOf('...'))
  const rest = end < 0 ? text : text.slice(0, end)
  return rest.endsWith('[') ? rest.slice(0, -1) : rest
}

/** A moment in UTC, which WordPress writes without saying so. */
function readMoment(written: string): string | undefined {
  return written === '' ? undefined : readFeedDate(`${written}Z`, 'UTC')
}

function readImage({ _embedded }: WordPressPost, base: string): PostImage | undefined {
  const [media] = _embedded['wp:featuredmedia']
  const url = safeUrl(media?.source_url ?? '', base)
  if (!media || !url) return undefined
  const { width, height } = media.media_details
  const alt = readLine(media.alt_text)
  return { url, ...(alt && { alt }), ...(width && height && { width, height }) }
}

/** Tags and categories, but for the category of posts that nobody put into one. */
function readTags({ _embedded }: WordPressPost): string[] {
  const terms = _embedded['wp:term'].flat()
  const named = ['post_tag', 'category'].flatMap((wanted) =>
    terms.filter(({ taxonomy, slug }) => taxonomy === wanted && slug !== 'uncategorized'),
  )
  return [...new Set(named.flatMap(({ name }) => readLine(decodeEntities(name)) ?? []))]
}

function readAuthors({ _embedded }: WordPressPost, base: string): Author[] {
  return _embedded.author.flatMap(({ name, link }) => {
    const plain = readAuthorName(decodeEntities(name))
    if (!plain) return []
    const url = safeUrl(link, base)
    return [{ name: plain, ...(url && { url }) }]
  })
}

/**
 * The address that a post has for ever, whatever its page's: `https://town.example/?p=57`.
 *
 * It is what feeds of WordPress call most posts. Those that were published at once have their first page's address there instead, which
 * may be another post's later.
 */
function readId({ id, guid }: WordPressPost, address: string): string {
  const written = readLine(decodeEntities(guid.rendered)) ?? ''
  return written.endsWith(`/?p=${id}`) ? written : numberedAddress(id, address)
}

/** What translations share: the lowest of their numbers. */
function readEntry(post: WordPressPost, address: string): string | undefined {
  const others = [...post.translations, ...post.wpml_translations.map(({ id }) => id)]
  const numbers = new Set([post.id, ...others])
  return numbers.size > 1 ? numberedAddress(Math.min(...numbers), address) : undefined
}

/** The list is at `wp-json/wp/v2/posts` below the site or, where it is asked for by the query, at the site itself. */
function numberedAddress(number: number, address: string): string {
  return `${address.replace(/[^/]*\/wp\/v2\/posts$/, '')}?p=${number}`
}
