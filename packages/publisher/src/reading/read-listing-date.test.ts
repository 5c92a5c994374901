import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readListingDate } from './read-listing-date.ts'

const read = (text: string) => readListingDate(text, 'Europe/Helsinki')

const day = '2018-03-02T00:00:00+02:00'
const moment = '2018-03-02T14:30:00+02:00'

for (const [text, expected] of [
  ['2.3.2018', day],
  ['02.03.2018', day],
  ['2. 3. 2018', day],
  ['2.3.18', day],
  ['Julkaistu 2.3.2018', day],
  ['pe 2.3.2018 klo 14.30', moment],
  ['2.3.2018 – 14:30', moment],
  ['2.3.2018 kl. 14.30', moment],
  ['2. maaliskuuta 2018', day],
  ['perjantaina 2. maaliskuuta 2018 klo 14.30', moment],
  ['2 maaliskuu 2018', day],
  ['2. marraskuuta 2018', '2018-11-02T00:00:00+02:00'],
  ['2 marraskuuta 2018', '2018-11-02T00:00:00+02:00'],
  ['den 2 mars 2018', day],
  ['2 mars 2018 kl. 14:30', moment],
  ['2 maj 2018', '2018-05-02T00:00:00+03:00'],
  ['2 okt. 2018', '2018-10-02T00:00:00+03:00'],
  ['2 March 2018', day],
  ['Friday, 2nd of March, 2018 at 14:30', moment],
  ['March 2, 2018', day],
  ['Friday, March 2nd, 2018', day],
  ['Posted on Mar. 2, 2018', day],
  ['2018-03-02', day],
  ['2018-03-02T12:30:00Z', '2018-03-02T12:30:00Z'],
  ['Fri, 02 Mar 2018 12:30:00 GMT', '2018-03-02T12:30:00Z'],
  ['2.3.', undefined],
  ['2/3/2018', undefined],
  ['31.2.2018', undefined],
  ['2.13.2018', undefined],
  ['2 Marzo 2018', undefined],
  ['March 2018', undefined],
  ['2018', undefined],
  ['2018-03', undefined],
  ['version 1.2.3.2018', undefined],
  ['yesterday', undefined],
  ['', undefined],
] as const) {
  test(`"${text}" is ${expected ?? 'no date'}`, () => assert.equal(read(text), expected))
}

test('what Intl writes in Finnish, Swedish and English is read as it was meant', () => {
  const written = fc.record({
    at: fc.date({ min: new Date('1971-01-01'), max: new Date('2069-12-31'), noInvalidDate: true }),
    locale: fc.constantFrom('fi', 'sv', 'en-GB', 'en-US'),
    dateStyle: fc.constantFrom('long' as const, 'full' as const),
  })
  fc.assert(
    fc.property(written, ({ at, locale, dateStyle }) => {
      const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(at)
      assert.equal(readListingDate(text, 'UTC'), `${at.toISOString().slice(0, 10)}T00:00:00Z`, text)
    }),
  )
})
