import { type Author, isDay, type Post, type PostImage, type PostKind, postKinds } from '@iom-feed/core'
import * as v from 'valibot'
import {
  address,
  choice,
  dayOrTimestamp,
  type Field,
  field,
  flag,
  id,
  language,
  line,
  oneOrMore,
  record,
  wholeNumber,
  words,
} from '../reading/fields.ts'
import { startOfDayText } from '../reading/zoned-time.ts'
import { findImageBeside } from './image-beside.ts'
import { type MarkdownFile, readMarkdownFile } from './markdown-file.ts'
import { readMarkdownFolder } from './markdown-folder.ts'
import { markdownToTeaser } from './markdown-to-teaser.ts'
import type { Source } from './source.ts'

export interface MarkdownPostsOptions {
  /** The folder. */
  readonly path: string
  /** The language of posts that do not declare one. */
  readonly language?: string
  /** Where days begin. */
  readonly timeZone: string
  /** What relative addresses are resolved against. */
  readonly homePageUrl: string
  /** In characters. */
  readonly teaserLength: number
  /** Whether an image may be a file beside its post, as images are served with the document. */
  readonly imagesBeside?: boolean
}

/** An image as it is written: an address, or the way to a file, which could be an address too. */
interface WrittenImage extends Omit<PostImage, 'url' | 'sizes'> {
  readonly url: { readonly written: string; readonly address: string }
}

interface PostFields {
  readonly title: string
  readonly url?: string
  readonly date: string
  readonly date_estimated?: boolean
  readonly modified?: string
  readonly id?: string
  readonly entry?: string
  readonly language?: string
  readonly kind?: PostKind
  readonly tags?: readonly string[]
  readonly authors?: readonly Author[]
  readonly image?: WrittenImage
  readonly summary?: string
}

/** Posts from a folder of Markdown files, its subfolders included, with YAML front matter. */
export function markdownPosts(options: MarkdownPostsOptions): Source<Post> {
  const schema = createSchema(options.homePageUrl)
  return {
    read: () =>
      readMarkdownFolder(options.path, async (file) => {
        const { value, problems } = await readMarkdownFile(file, schema)
        if (!value) return { items: [], problems }
        const image = value.fields.image && (await placeImage(value.fields.image, file, options))
        return { items: [{ item: createPost(value, image, options), file, line: 1 }], problems }
      }),
  }
}

function createSchema(homePageUrl: string): Field<PostFields> {
  const url = address(homePageUrl)
  const imageUrl = field('an http or https address', (value): WrittenImage['url'] | undefined => {
    const { success, output } = v.safeParse(url, value)
    return success ? { written: String(value).trim(), address: output } : undefined
  })
  const image = v.union(
    [
      v.pipe(
        imageUrl,
        v.transform((written): WrittenImage => ({ url: written })),
      ),
      record<WrittenImage>('an image', {
        url: imageUrl,
        alt: v.optional(line('a text')),
        width: v.optional(wholeNumber('a whole number of pixels', 1)),
        height: v.optional(wholeNumber('a whole number of pixels', 1)),
      }),
    ],
    'an http or https address, or { url, alt, width, height }',
  )
  const author = v.union(
    [
      v.pipe(
        line('a name'),
        v.transform((name): Author => ({ name })),
      ),
      record<Author>('an author', {
        name: line('a name'),
        url: v.optional(url),
        avatar: v.optional(url),
      }),
    ],
    'a name, or { name, url, avatar }',
  )
  return record<PostFields>('fields such as "title: Almost 300 persons have returned"', {
    title: line('a title'),
    url: v.optional(url),
    date: dayOrTimestamp,
    date_estimated: v.optional(flag),
    modified: v.optional(dayOrTimestamp),
    id: v.optional(id),
    entry: v.optional(id),
    language: v.optional(language),
    kind: v.optional(choice(postKinds)),
    tags: v.optional(words),
    authors: v.optional(oneOrMore('a list of names, or of { name, url, avatar }', author)),
    image: v.optional(image),
    summary: v.optional(line('a text')),
  })
}

/** Without copies to be made of it a file is of no use to a reader, so that then all are addresses. */
async function placeImage(
  { url, ...rest }: WrittenImage,
  file: string,
  { path: folder, imagesBeside = false }: MarkdownPostsOptions,
): Promise<PostImage> {
  const beside = imagesBeside ? await findImageBeside(url.written, { file, folder }) : undefined
  return { url: beside ?? url.address, ...rest }
}

function createPost(
  file: MarkdownFile<PostFields>,
  image: PostImage | undefined,
  options: MarkdownPostsOptions,
): Post {
  const { fields, body, name } = file
  const at = (time: string) => (isDay(time) ? startOfDayText(time, options.timeZone) : time)
  const text = markdownToTeaser(body, { title: fields.title, maxLength: options.teaserLength })
  const tag = fields.language ?? options.language
  return {
    id: fields.id ?? name.replace(/\s+/g, '-'),
    ...(fields.url && { url: fields.url }),
    title: fields.title,
    ...(text && { text }),
    ...(fields.summary && { summary: fields.summary }),
    ...(image && { image }),
    published: at(fields.date),
    ...(fields.modified && { modified: at(fields.modified) }),
    ...(tag && { language: tag, languageSource: fields.language ? 'declared' : 'inherited' }),
    tags: fields.tags ?? [],
    authors: fields.authors ?? [],
    ...(fields.entry && { entry: fields.entry }),
    ...(fields.kind && { kind: fields.kind }),
    concepts: [],
  }
}
