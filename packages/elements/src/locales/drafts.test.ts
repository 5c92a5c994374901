import { expect } from '@open-wc/testing'
import fc from 'fast-check'
import { en as chartEnglish } from '../return-chart/words/en.ts'
import type { ChartWords } from './chart-words.ts'
import { ar } from './drafts/ar.ts'
import { ckb } from './drafts/ckb.ts'
import { fa } from './drafts/fa.ts'
import { prs } from './drafts/prs.ts'
import { ru } from './drafts/ru.ts'
import { so } from './drafts/so.ts'
import { uk } from './drafts/uk.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import type { Messages } from './messages.ts'
import { arabicPlural, persianPlural, singularPlural, slavicPlural } from './plural-rules.ts'
import { sv } from './sv.ts'

const reviewed = [en, fi, sv]
const rules = [
  [ar, arabicPlural],
  [ckb, singularPlural],
  [fa, persianPlural],
  [prs, persianPlural],
  [ru, slavicPlural],
  [so, singularPlural],
  [uk, slavicPlural],
] as const
const drafts = rules.map(([messages]) => messages)
const counts = Array.from({ length: 201 }, (_, count) => count)

/** The texts that stand around another text. */
const around = ['stale', 'dataOf', 'of']

/** What a key says, for all counts where it is about one. */
function saying(key: string, value: unknown, { number }: Messages): [string, string][] {
  if (typeof value === 'string') return [[key, value]]
  if (typeof value === 'function')
    return counts.slice(0, 126).map((count) => {
      const given = around.includes(key) ? [number(count)] : [count, count + 1000]
      return [`${key} ${count}`, value(...given)]
    })
  return Object.entries(value as object).map(([inner, text]) => [`${key} ${inner}`, text])
}

/** All that a language says, by key. */
function sayings(messages: Messages): [string, string][] {
  const { language: _, isDraft: __, number: ___, day: ____, chart: _____, ...words } = messages
  return Object.entries(words).flatMap(([key, value]) => saying(key, value, messages))
}

/** All that a language says of a chart, by key, around texts that are no words. */
function chartSayings({ byMonth, summary, ...words }: ChartWords): [string, string][] {
  return Object.entries({ ...words, byMonth: byMonth('1'), summary: summary('1', '2', '3', '4') })
}

/** A text without its numbers. */
const form = (text: string): string => text.replace(/[\p{Nd}\s]+/gu, ' ')

describe('the messages', () => {
  it('do not compile where one is missing', () => {
    const { loading: _, ...others } = en
    // @ts-expect-error: there is no `loading`
    const incomplete: Messages = others
    expect(incomplete).to.not.have.property('loading')
  })

  for (const messages of [...reviewed, ...drafts]) {
    const { language } = messages
    const locale = localeOf(language)
    const isKnown = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0

    it(`in "${language}" answer for all counts`, () => {
      const keys = Object.keys(messages).filter((key) => !['isDraft', 'day', 'chart'].includes(key))
      expect(keys).to.have.members(Object.keys(en))
      for (const [key, text] of sayings(messages)) {
        expect(text, key).to.match(/\S/)
        expect(text, key).to.not.match(/undefined|NaN|#|\$/)
      }
    })

    it(`in "${language}" write numbers as Intl does, where that knows the language`, () => {
      const intl = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
      fc.assert(
        fc.property(fc.nat(99_999_999), (value) => {
          if (isKnown) expect(messages.number(value)).to.equal(intl.format(value))
          expect(messages.number(value)).to.match(/^\p{Nd}{1,3}(.\p{Nd}{3})*$/u)
        }),
      )
    })
  }
})

/** The locale of `Intl` that writes as a language's messages do, whatever version of CLDR an engine has. */
function localeOf(language: string): string {
  // `Intl` has an English of its own, and its Arabic had other digits in older versions.
  return { en: 'en-GB', ar: 'ar-u-nu-latn' }[language] ?? language
}

describe('the drafts', () => {
  it('say that they are drafts, and the others do not', () => {
    expect(drafts.every(({ isDraft }) => isDraft)).to.equal(true)
    expect(reviewed.some(({ isDraft }) => isDraft)).to.equal(false)
  })

  for (const [messages, rule] of rules) {
    const { language } = messages

    it(`leave no English in "${language}"`, () => {
      const english = new Map(sayings(en))
      for (const [key, text] of sayings(messages)) {
        if (key !== 'comma') expect(text, key).to.not.equal(english.get(key))
        if (language !== 'so') expect(text, key).to.not.match(/[a-z]/i)
        if (/fa|prs|ckb/.test(language)) expect(text, key).to.not.match(/[0-9]/)
      }
    })

    it(`say all that the chart does in "${language}", and that without English`, () => {
      const english = new Map(chartSayings(chartEnglish))
      const said = chartSayings(messages.chart)
      expect(said.map(([key]) => key)).to.have.members([...english.keys()])
      for (const [key, text] of said) {
        expect(text, key).to.match(/\S/)
        expect(text, key).to.not.equal(english.get(key))
        if (language !== 'so') expect(text.replace('CSV', ''), key).to.not.match(/[a-z]/i)
      }
      expect(messages.chart.byMonth('1'), 'the unit').to.contain('1')
      for (const part of ['1', '2', '3', '4'])
        expect(messages.chart.summary('1', '2', '3', '4'), part).to.contain(part)
    })

    it(`have the plurals of "${language}" that Intl has, where that knows it`, () => {
      if (!Intl.PluralRules.supportedLocalesOf(language).length) return
      const intl = new Intl.PluralRules(language)
      for (const count of counts) expect(rule(count), `${count}`).to.equal(intl.select(count))
    })

    it(`say one thing for all counts of one plural of "${language}"`, () => {
      for (const say of [messages.found, messages.more]) {
        const forms: Record<string, string> = {}
        for (const count of counts.slice(1)) {
          const text = form(say(count))
          forms[rule(count)] ??= text
          expect(text, `${count}`).to.equal(forms[rule(count)])
        }
      }
    })

    it(`write days of "${language}" in the Gregorian calendar, as Intl does where that knows it`, () => {
      const known = Intl.DateTimeFormat.supportedLocalesOf(language).length
      const intl = new Intl.DateTimeFormat(localeOf(language), {
        dateStyle: 'long',
        calendar: 'gregory',
        timeZone: 'UTC',
      })
      const written = counts
        .map((count) => new Date(Date.UTC(2018, count, 1 + count / 8)))
        .map((date) => [messages.day?.(date), intl.format(date)])
      // The name of January in Somali that CLDR once had, and that WebKit on an older system still writes.
      const isOutdated = intl.format(Date.UTC(2018, 0)).includes('Bisha Koobaad')
      if (known && !isOutdated) for (const [ours, theirs] of written) expect(ours).to.equal(theirs)
      expect(new Set(written.map(([ours]) => ours)).size).to.equal(counts.length)
    })
  }

  it('tell the months of Sorani and Somali, which Chromium does not know', () => {
    const day = new Date('2018-06-04')
    expect(ckb.day?.(day)).to.equal('٤ی حوزەیرانی ٢٠١٨')
    expect(so.day?.(day)).to.equal('Juun 4, 2018')
  })
})
