import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isArea } from './area.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const pairs = letters.flatMap((first) => letters.map((second) => first + second))

test('isArea() knows the 249 codes of ISO 3166-1, and Kosovo', () => {
  assert.equal(pairs.filter(isArea).length, 250)
})

test('isArea() agrees with the names that CLDR has', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  // Codes that ISO reserves or leaves to its users, groups of countries, and old codes that CLDR reads as new ones.
  const others =
    'AC CP CQ CS DD DG EA EU EZ FX IC NT QO QU SU TA TP UK UN VD XA XB YD YU ZR ZZ BU AN DY HV NH RH'.split(
      ' ',
    )
  for (const code of pairs.filter(isArea)) assert.ok(names.of(code), code)
  const more = pairs.filter((code) => names.of(code) && !isArea(code) && !others.includes(code))
  assert.deepEqual(more, [])
})

test('isArea() takes neither lower case nor a total', () => {
  for (const code of ['fi', '_T', '', 'FIN', 'F', 'QZ']) assert.equal(isArea(code), false)
})
