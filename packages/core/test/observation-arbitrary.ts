import {
  accumulations,
  type Confirmation,
  type Observation,
  type ObservationSource,
  qualifiers,
  type Series,
} from '@iom-feed/core'
import fc, { type Arbitrary } from 'fast-check'

/** Signs that CSV, spreadsheets and people know, and any others. */
const raw = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'=+-@＝\'",;#_ aäI1\u00a0\ufeffى') }),
  fc.string({ unit: 'grapheme' }),
)

const line = raw.map((text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()).filter(Boolean)
const id = line.map((text) => text.replaceAll(' ', '-'))
const quote = fc
  .tuple(raw, fc.constantFrom('', '\n', ' ', '\t'), raw)
  .map((parts) => parts.join('').normalize('NFC'))
  .filter(Boolean)
const area = fc.constantFrom('IQ', 'SO', 'XK', 'AF', 'SE')
const day = fc
  .date({ min: new Date('1951-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const month = fc.integer({ min: 1951 * 12, max: 2100 * 12 })

function some<Value extends object>(
  value: Arbitrary<Value>,
  requiredKeys: (keyof Value)[],
): Arbitrary<Value> {
  return value.chain((whole) =>
    fc
      .subarray(Object.keys(whole).filter((key) => !requiredKeys.includes(key as keyof Value)))
      .map(
        (dropped) =>
          Object.fromEntries(Object.entries(whole).filter(([key]) => !dropped.includes(key))) as Value,
      ),
  )
}

const series: Arbitrary<Series> = fc
  .record({
    hostArea: area,
    counterpartArea: fc.oneof(area, fc.constant('_T')),
    areaRole: fc.constantFrom(undefined, 'destination' as const, 'nationality' as const),
    measure: fc.oneof(fc.constantFrom('returns', 'destinations'), line),
    group: fc.oneof(fc.constantFrom('_T', 'minors'), line),
    unit: fc.oneof(fc.constant('persons'), line),
    scope: fc.oneof(fc.constant('_T'), line),
  })
  .map(({ areaRole, ...rest }) => ({
    ...rest,
    ...(areaRole && rest.counterpartArea !== '_T' && { areaRole }),
  }))

/** An address, and an id that is none. */
const source: Arbitrary<ObservationSource> = some(
  fc.record({ name: line, post: id.map((text) => `p${text}`), url: fc.webUrl(), quote }),
  ['name'],
)

const confirmed: Arbitrary<Confirmation> = fc.record({ by: line, on: day }, { noNullPrototype: true })

const time = fc
  .record({ accumulation: fc.constantFrom(...accumulations), start: month, length: fc.nat({ max: 11 }) })
  .map(({ accumulation, start, length }) => {
    const first = accumulation === 'yearToDate' ? start - (start % 12) : start
    return { accumulation, period: { start: first, end: first + length } }
  })

const count = fc.oneof(
  fc.record({
    value: fc.oneof(fc.nat({ max: 500 }), fc.nat({ max: 999_999_999_999_999 })),
    qualifier: fc.constantFrom(...qualifiers),
    status: fc.constantFrom('A', 'E', 'P', 'B'),
  }),
  fc.record({ qualifier: fc.constant('exact' as const), status: fc.constantFrom('M', 'O', 'L') }),
)

const observation: Arbitrary<Observation> = fc
  .record({
    id,
    series,
    time,
    count,
    confidentiality: fc.constantFrom('F', 'C', 'N'),
    vintage: day,
    source,
    confirmed: fc.option(confirmed, { nil: undefined }),
  })
  .map((parts) => {
    const { time: when, count: stated, confirmed: by, ...rest } = parts
    return { ...rest, ...when, ...stated, ...(by && { confirmed: by }) }
  })

/** Observations as the readers give them: each id once, and every text on its line. */
export const anyObservations: Arbitrary<Observation[]> = fc.uniqueArray(observation, {
  selector: (one) => one.id,
  maxLength: 8,
})
