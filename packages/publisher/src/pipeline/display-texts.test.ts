import assert from 'node:assert/strict'
import { test } from 'node:test'
import { displayDay, displayLanguage, displayNumber, displayPeriod, displayRange } from './display-texts.ts'

const month = (year: number, number: number) => year * 12 + number - 1

test('a day is written as each language writes it, in the Gregorian calendar', () => {
  assert.deepEqual(displayDay('2018-06-04', ['en', 'fi', 'sv', 'en-US', 'fa']), {
    en: '4 June 2018',
    fi: '4. kesäkuuta 2018',
    sv: '4 juni 2018',
    'en-US': 'June 4, 2018',
    fa: '۴ ژوئن ۲۰۱۸',
  })
})

test('digits are those of the language', () => {
  const languages = ['ar', 'ckb', 'fa', 'prs', 'ru', 'so', 'uk']
  assert.deepEqual(displayDay('2018-06-04', languages), {
    ar: '4 يونيو 2018',
    ckb: '٤ی حوزەیرانی ٢٠١٨',
    fa: '۴ ژوئن ۲۰۱۸',
    prs: '۴ جون ۲۰۱۸',
    ru: '4 июня 2018 г.',
    so: 'Juun 4, 2018',
    uk: '4 червня 2018 р.',
  })
  assert.deepEqual(displayNumber(1234, ['ar', 'ckb', 'fa']), { ar: '1,234', ckb: '١٬٢٣٤', fa: '۱٬۲۳۴' })
})

test('months are written as a range, once a year', () => {
  const languages = ['en', 'fi', 'sv']
  assert.deepEqual(displayPeriod({ start: month(2018, 5), end: month(2018, 5) }, languages), {
    en: 'May 2018',
    fi: 'toukokuu 2018',
    sv: 'maj 2018',
  })
  assert.deepEqual(displayPeriod({ start: month(2018, 1), end: month(2018, 5) }, languages), {
    en: 'January–May 2018',
    fi: 'tammi–toukokuu 2018',
    sv: 'januari–maj 2018',
  })
  assert.deepEqual(displayPeriod({ start: month(2018, 1), end: month(2018, 12) }, languages), {
    en: '2018',
    fi: '2018',
    sv: '2018',
  })
  const { en } = displayPeriod({ start: month(2017, 11), end: month(2018, 2) }, ['en'])
  assert.match(en ?? '', /^November 2017\s–\sFebruary 2018$/)
})

test('a range says where it ends, whatever data of Unicode make of it', (context) => {
  context.mock.method(
    Intl.DateTimeFormat.prototype,
    'formatRange',
    function (this: Intl.DateTimeFormat, start: number) {
      return this.format(start)
    },
  )
  const { fa } = displayPeriod({ start: month(2018, 1), end: month(2018, 3) }, ['fa'])
  assert.equal(fa, 'ژانویهٔ ۲۰۱۸ – مارس ۲۰۱۸')
  assert.deepEqual(displayRange(90, 1110, ['sv', 'fa', 'et']), {
    sv: '90–1\u00a0110',
    fa: '۹۰–۱٬۱۱۰',
    et: '90–1110',
  })
  assert.deepEqual(displayRange(90, undefined, ['sv']), { sv: '90+' })
})

test('numbers are grouped as each language does', () => {
  assert.deepEqual(displayNumber(1234, ['en', 'fi']), { en: '1,234', fi: '1\u00a0234' })
})

test('a language that Intl does not know gets no text, and never that of the machine', () => {
  assert.deepEqual(displayDay('2018-06-04', ['qaa']), {})
  assert.deepEqual(displayNumber(1, ['qaa']), {})
})

test('languages are named in themselves', () => {
  const names = ['fi', 'sv', 'en', 'ar', 'ckb', 'so', 'uk', 'sms', 'qaa'].map(displayLanguage)
  assert.deepEqual(names.slice(0, 4), ['suomi', 'svenska', 'English', 'العربية'])
  assert.ok(names.slice(4, 8).every(Boolean), names.join())
  assert.equal(names[8], undefined)
})
