import * as v from 'valibot'

/** A text, and an empty one in place of anything else: what need not be there costs nothing where it is wrong. */
export const text: v.GenericSchema<unknown, string> = v.fallback(v.string(), '')

/** A number of pixels from 1 up. */
export const pixels: v.GenericSchema<unknown, number | undefined> = v.fallback(
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  undefined,
)

/** Those of a list that are as they should be; none where it is no list. Lists that PHP writes may come as maps. */
export function each<Item>(item: v.GenericSchema<unknown, Item>): v.GenericSchema<unknown, Item[]> {
  const list = v.pipe(
    v.unknown(),
    v.transform((value) =>
      Object.values(value ?? {}).flatMap((one) => {
        const result = v.safeParse(item, one)
        return result.success ? [result.output] : []
      }),
    ),
  )
  return v.fallback(list, () => [])
}
