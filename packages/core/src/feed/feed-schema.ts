import * as v from 'valibot'
import { languageSources, postKinds } from '../post/post.ts'
import { directions } from '../returns/change.ts'
import { qualifiers } from '../returns/figure.ts'
import { durationPattern } from '../time/parse-duration.ts'
import { timestampPattern } from '../time/parse-timestamp.ts'
import { extensionFields, feedFields, itemFields } from './document-shape.ts'
import type { JsonFeed, JsonFeedExtension, JsonItem } from './json-feed.ts'
import { list, object, type Shape, type ValueShape } from './shape.ts'
import {
  address,
  count,
  day,
  direction,
  duration,
  id,
  integer,
  kind,
  language,
  languageSource,
  month,
  personAddress,
  priority,
  qualifier,
  text,
  timestamp,
  version,
} from './values.ts'

/** A valibot schema (a `GenericSchema<JsonFeed>`), written without valibot's types, because those need a browser's. */
export interface FeedSchema {
  readonly kind: 'schema'
  readonly type: string
  readonly expects: string
  readonly async: false
  readonly reference: never
  readonly '~standard': never
  readonly '~run': never
  readonly '~types'?: { readonly input: JsonFeed; readonly output: JsonFeed; readonly issue: never }
}

const format: ValueShape = { expected: '1', read: (given) => (given === 1 ? given : undefined) }

function textOf(pattern: RegExp, format?: string): v.GenericSchema {
  return v.pipe(v.string(), v.regex(pattern), v.metadata(format ? { format } : {}))
}

/** What can be said of each value in a JSON Schema; the reader looks closer, as at days that do not exist. */
function valueSchemas(): ReadonlyMap<Shape, v.GenericSchema> {
  // What browsers take for an address, `https://a.example/[1]`, is not always a URI of RFC 3986, and has no format in JSON Schema.
  const reference = v.pipe(v.string(), v.nonEmpty())
  return new Map<Shape, v.GenericSchema>([
    [text, v.string()],
    [id, v.pipe(v.string(), v.nonEmpty())],
    [address, reference],
    [personAddress, reference],
    [language, textOf(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)],
    [timestamp, textOf(timestampPattern, 'date-time')],
    [day, textOf(/^\d{4}-\d{2}-\d{2}$/, 'date')],
    [month, textOf(/^\d{4}-(0[1-9]|1[0-2])$/)],
    [duration, textOf(durationPattern, 'duration')],
    [priority, v.number()],
    [count, v.pipe(v.number(), v.safeInteger(), v.minValue(0))],
    [integer, v.pipe(v.number(), v.safeInteger())],
    [direction, v.picklist(directions)],
    [kind, v.picklist(postKinds)],
    [languageSource, v.picklist(languageSources)],
    [qualifier, v.picklist(qualifiers)],
    [version, v.literal('https://jsonfeed.org/version/1.1')],
    [format, v.literal(1)],
  ])
}

function strict(shape: Shape, schemas: ReadonlyMap<Shape, v.GenericSchema>): v.GenericSchema {
  if ('item' in shape) return v.array(strict(shape.item, schemas))
  if ('key' in shape) {
    return v.record(strict(shape.key, schemas) as v.GenericSchema<string>, strict(shape.value, schemas))
  }
  if ('read' in shape) return schemas.get(shape) ?? v.never()
  const entries = shape.fields.map((field) => {
    const schema = strict(field.shape, schemas)
    return [field.key, field.isRequired ? schema : v.exactOptional(schema)]
  })
  return v.object(Object.fromEntries(entries))
}

function makeFeedSchema(): FeedSchema {
  const shape = object<JsonFeed>(
    {
      version,
      title: text,
      items: list(object<JsonItem>({ id }, itemFields)),
      _iom: object<JsonFeedExtension>({ about: address, format }, extensionFields),
    },
    feedFields,
  )
  return strict(shape, valueSchemas()) as unknown as FeedSchema
}

/**
 * The document that `writeFeed` makes, strictly, as a schema of valibot.
 *
 * `@valibot/to-json-schema` makes a JSON Schema from it, and valibot's `safeParse` checks a document that must be ours; to read
 * one, take `readFeed`.
 */
export const feedSchema: FeedSchema = /* @__PURE__ */ makeFeedSchema()
