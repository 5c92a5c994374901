import * as v from 'valibot'
import { each } from './lenient.ts'

/** What one resource says of another. */
interface Linkage {
  readonly type: string
  readonly id: string
  /** Of the relation, not of the resource: the alternative text of a picture, for one. */
  readonly meta: Readonly<Record<string, unknown>>
}

export interface Resource {
  readonly type: string
  readonly id: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly relationships: Readonly<Record<string, { readonly data: readonly Linkage[] }>>
}

/** A document that JSON:API calls a collection. */
export interface ResourceDocument {
  readonly data: readonly unknown[]
  readonly included?: readonly unknown[]
  readonly links?: { readonly next?: string | { readonly href?: string } }
}

const values = v.fallback(v.record(v.string(), v.unknown()), {})
const linkage = v.object({ type: v.string(), id: v.string(), meta: values })

/** A relation to one, to many or to none, as a list. */
const toList = v.pipe(
  v.unknown(),
  v.transform((data) => (Array.isArray(data) ? data : [data])),
  each(linkage),
)

const resource = v.object({
  type: v.string(),
  id: v.string(),
  attributes: values,
  relationships: v.fallback(v.record(v.string(), v.fallback(v.object({ data: toList }), { data: [] })), {}),
})

/** Whether an answer is a collection. */
export function isResourceDocument(body: unknown): body is ResourceDocument {
  return typeof body === 'object' && body !== null && 'data' in body && Array.isArray(body.data)
}

export function listResources({ data }: ResourceDocument): readonly unknown[] {
  return data
}

/** The resource that a value is; undefined where it is none. */
export function readResource(value: unknown): Resource | undefined {
  const { success, output } = v.safeParse(resource, value)
  return success ? output : undefined
}

/** The query of the next page; undefined on the last one. */
export function nextQuery({ links }: ResourceDocument): string | undefined {
  const next = links?.next
  const href = typeof next === 'string' ? next : next?.href
  return typeof href === 'string' ? URL.parse(href, 'http://site.invalid/')?.search : undefined
}

/** Another resource, with what the relation to it says. */
export interface Related {
  readonly resource: Resource
  readonly meta: Linkage['meta']
}

/**
 * The resources that a path of relations leads to: `field_media.field_media_image`.
 *
 * What the document does not include, as who asks may not see it, is left out.
 */
export function findRelated(from: Resource, path: string, document: ResourceDocument): Related[] {
  let found: Related[] = [{ resource: from, meta: {} }]
  for (const name of path.split('.')) {
    found = found.flatMap(({ resource: { relationships } }) =>
      (relationships[name]?.data ?? []).flatMap(({ type, id, meta }) => {
        const related = includedResources(document).get(`${type} ${id}`)
        return related ? { resource: related, meta } : []
      }),
    )
  }
  return found
}

const known = new WeakMap<ResourceDocument, ReadonlyMap<string, Resource>>()

function includedResources(document: ResourceDocument): ReadonlyMap<string, Resource> {
  const found = known.get(document)
  if (found) return found
  const resources = v.parse(each(resource), document.included)
  const made = new Map(resources.map((one) => [`${one.type} ${one.id}`, one]))
  known.set(document, made)
  return made
}

/** The value at a path of names: `path.alias`. */
export function readPath(values: Readonly<Record<string, unknown>>, path: string): unknown {
  let value: unknown = values
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[name]
  }
  return value
}
