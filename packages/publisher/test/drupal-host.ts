import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TestContext } from 'node:test'
import { type FeedHost, startFeedHost } from './feed-host.ts'

export interface SampleResource {
  readonly type: string
  readonly id: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly relationships: Readonly<Record<string, { readonly data: unknown }>>
}

/** A node in one language or more, the one that it was written in first. */
export type DrupalSample = readonly SampleResource[]

/** A Drupal site, whose content and manners a test may change as it goes. */
export interface DrupalHost extends FeedHost {
  nodes: DrupalSample[]
  /** What relations lead to. */
  included: SampleResource[]
  /** Is told of each page before it is answered, by its path and offset. */
  onPage?: (path: string, offset: number) => void
}

/** The languages that have a prefix. */
const prefixes = ['fi', 'sv']

/** The relations of an article. */
const relations = ['node_type', 'uid', 'field_tags', 'field_topics', 'field_image', 'field_media']

/**
 * Starts a server that answers as JSON:API of Drupal does, as far as it is used here:
 * https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module
 */
export async function startDrupalHost(
  context: TestContext,
  nodes: readonly DrupalSample[],
): Promise<DrupalHost> {
  const host = await startFeedHost(context)
  const site: DrupalHost = { ...host, nodes: [...nodes], included: [] }
  host.routes['/'] = '<!doctype html><p>News'
  for (const language of [undefined, ...prefixes]) {
    const entry = `${language === undefined ? '' : `/${language}`}/jsonapi`
    host.routes[entry] = (_, response) => send(response, 200, { data: [], links: {} })
    host.routes[`${entry}/node/article`] = (request, response) => answer(site, request, response, language)
  }
  return site
}

function send(response: ServerResponse, status: number, body: object): void {
  const head = {
    jsonapi: { version: '1.0', meta: { links: { self: { href: 'http://jsonapi.org/format/1.0/' } } } },
  }
  response
    .writeHead(status, { 'Content-Type': 'application/vnd.api+json' })
    .end(JSON.stringify({ ...head, ...body }))
}

function answer(
  site: DrupalHost,
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  language: string | undefined,
): void {
  const { pathname, searchParams: query } = new URL(url, site.address)
  const include = query.get('include')?.split(',') ?? []
  const unknown = include.find((path) => !relations.includes(path.split('.')[0] ?? ''))
  if (unknown !== undefined) {
    const detail = `\`${unknown}\` is not a valid relationship field name. Possible values: ${relations.join(', ')}.`
    send(response, 400, { errors: [{ title: 'Bad Request', status: '400', detail }] })
    return
  }
  const offset = Number(query.get('page[offset]') ?? 0)
  site.onPage?.(pathname, offset)
  const size = Math.min(Number(query.get('page[limit]') ?? 50), 50)
  const found = site.nodes.filter(([original]) => original && isWanted(original, query))
  // What has no translation is shown in the language that it has.
  const shown = found.slice(offset, offset + size).map((node) => {
    return node.find(({ attributes }) => attributes.langcode === language) ?? node[0]
  })
  query.set('page[offset]', `${offset + size}`)
  // As behind a proxy that keeps the name of the site to itself.
  const next = { href: `http://drupal.internal${pathname}?${query}` }
  const links = found.length > offset + size ? { next } : {}
  send(response, 200, { data: shown, ...(include.length > 0 && { included: site.included }), links })
}

function isWanted({ attributes }: SampleResource, query: URLSearchParams): boolean {
  const since = query.get('filter[since][condition][value]')
  return (
    (query.get('filter[status]') === null || attributes.status === true) &&
    (since === null || Date.parse(String(attributes.created)) / 1000 >= Number(since))
  )
}

/** An article, in the form that JSON:API gives. */
export function drupalArticle(
  number: number,
  attributes: Readonly<Record<string, unknown>> = {},
  relationships: SampleResource['relationships'] = {},
): SampleResource {
  const at = new Date(Date.UTC(2018, 0, 1) + number * 3_600_000).toISOString()
  return {
    type: 'node--article',
    id: drupalId(number),
    attributes: {
      drupal_internal__nid: number,
      langcode: 'en',
      default_langcode: true,
      status: true,
      title: `Post ${number}`,
      created: at.replace('.000Z', '+00:00'),
      changed: at.replace('.000Z', '+00:00'),
      path: { alias: `/news/post-${number}`, pid: number, langcode: 'en' },
      body: {
        value: 'Raw.',
        format: 'basic_html',
        processed: `<p>The text of post ${number}.</p>`,
        summary: '',
      },
      ...attributes,
    },
    relationships,
  }
}

/** The UUID of a sample. */
export function drupalId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}
