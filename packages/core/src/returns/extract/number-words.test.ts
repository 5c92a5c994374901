import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from './language.ts'
import { tokenize } from './tokenize.ts'

interface Speller {
  readonly small: readonly string[]
  readonly tens: readonly string[]
  readonly hundreds: (count: number) => string
  readonly thousands: (count: string, isOne: boolean) => string
  readonly join: (tens: string, unit: string) => string
  readonly glue: (head: string, rest: string) => string
}

function spell(number: number, speller: Speller): string {
  const { small, tens, join, glue } = speller
  if (number < small.length) return small[number] ?? ''
  if (number < 100) {
    const ten = tens[Math.floor(number / 10)] ?? ''
    return number % 10 ? join(ten, small[number % 10] ?? '') : ten
  }
  const step = number < 1000 ? 100 : 1000
  const count = Math.floor(number / step)
  const head = step === 100 ? speller.hundreds(count) : speller.thousands(small[count] ?? '', count === 1)
  return number % step ? glue(head, spell(number % step, speller)) : head
}

const enSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const en: Speller = {
  small: enSmall,
  tens: '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  hundreds: (count) => `${enSmall[count]} hundred`,
  thousands: (count) => `${count} thousand`,
  join: (tens, unit) => `${tens}-${unit}`,
  glue: (head, rest) => `${head} ${rest}`,
}
const enWithAnd: Speller = {
  ...en,
  glue: (head, rest) => `${head} ${/hundred/.test(rest) ? '' : 'and '}${rest}`,
  join: (tens, unit) => `${tens} ${unit}`,
}

const fiUnits = 'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen'.split(' ')
const fi: Speller = {
  small: [...fiUnits, ...fiUnits.slice(1, 10).map((unit) => `${unit}toista`)],
  tens: fiUnits.map((unit) => `${unit}kymmentä`),
  hundreds: (count) => (count === 1 ? 'sata' : `${fiUnits[count]}sataa`),
  thousands: (count, isOne) => (isOne ? 'tuhat' : `${count}tuhatta`),
  join: (tens, unit) => tens + unit,
  glue: (head, rest) => head + rest,
}

const svSmall =
  'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  )
const sv: Speller = {
  small: svSmall,
  tens: '  tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' '),
  hundreds: (count) => (count === 1 ? 'etthundra' : `${svSmall[count]}hundra`),
  thousands: (count, isOne) => (isOne ? 'ettusen' : `${count}tusen`),
  join: (tens, unit) => tens + unit,
  glue: (head, rest) => head + rest,
}

for (const [name, tag, speller] of [
  ['English', 'en', en],
  ['English with "and" and without hyphens', 'en', enWithAnd],
  ['Finnish', 'fi', fi],
  ['Swedish', 'sv', sv],
] as const) {
  test(`number words from 0 to 9,999 are read as they are written in ${name}`, () => {
    const { readWords } = languageOf(tag) ?? assert.fail()
    for (let number = 0; number < 10_000; number++) {
      const words = spell(number, speller)
      const tokens = tokenize(words)
      assert.deepEqual(readWords(tokens, 0), { value: number, to: tokens.length }, words)
    }
  })
}

for (const [tag, text, value] of [
  ['fi', 'kahdensadanviidenkymmenen', 250],
  ['fi', 'kolmessatoista', 13],
  ['fi', 'kahteenkymmeneen', 20],
  ['fi', 'sadankolmenkymmenenyhden', 131],
  ['sv', 'ett tusen tvåhundra', 1200],
  ['en', 'three million two hundred thousand', 3_200_000],
] as const) {
  test(`"${text}" is ${value}`, () => {
    assert.equal(languageOf(tag)?.readWords(tokenize(text), 0)?.value, value)
  })
}

for (const [tag, text] of [
  ['en', 'five ten'],
  ['fi', 'viisi kymmentä'],
  ['sv', 'fem tio'],
] as const) {
  test(`"${text}" is two numbers`, () => {
    assert.deepEqual(languageOf(tag)?.readWords(tokenize(text), 0), { value: 5, to: 1 })
  })
}

for (const [tag, text] of [
  ['en', 'often'],
  ['en', 'someone'],
  ['fi', 'yksin'],
  ['fi', 'satama'],
  ['fi', 'kuusikko'],
  ['sv', 'enighet'],
  ['sv', 'trend'],
] as const) {
  test(`"${text}" is no number`, () => {
    assert.equal(languageOf(tag)?.readWords(tokenize(text), 0), undefined)
  })
}
