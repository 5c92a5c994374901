import { type Figure, type LocalizedText, type Period, parseMonth, type TrendPoint } from '@iom-feed/core'

const persons: LocalizedText = { en: 'persons', fi: 'henkilöä', sv: 'personer', ar: 'شخصاً' }

/** The months from `start` to `end`, such as `2018-01`. */
function monthsOf(start: string, end = start): Period {
  return { start: parseMonth(start) ?? 0, end: parseMonth(end) ?? 0 }
}

/** January to a month of 2018, with how many had returned by then. */
function upTo(month: string, period: LocalizedText, value: number, isExact = true): TrendPoint {
  return {
    period: monthsOf('2018-01', month),
    value,
    qualifier: isExact ? 'exact' : 'almost',
    texts: { period },
  }
}

const source = 'https://finland.iom.int/news/almost-400-have-returned'
const vintage = '2018-06-04'

/** A month's count, which is exact, and how it compares. */
export const returnsInMay: Figure = {
  id: 'returns-in-may',
  label: {
    en: 'Voluntary returns',
    fi: 'Vapaaehtoiset paluut',
    sv: 'Frivilliga återvändanden',
    ar: 'العودة الطوعية',
  },
  value: 58,
  qualifier: 'exact',
  period: monthsOf('2018-05'),
  note: {
    en: '9 more than in April, fewer than in May 2017',
    fi: '9 enemmän kuin huhtikuussa, vähemmän kuin toukokuussa 2017',
    sv: '9 fler än i april, färre än i maj 2017',
    ar: 'أكثر بـ 9 من نيسان/أبريل وأقل من أيار/مايو 2017',
  },
  vintage,
  source,
  texts: { period: { en: 'May 2018', fi: 'toukokuu 2018', sv: 'maj 2018', ar: 'أيار/مايو 2018' } },
}

/** A running total, which the office rounded, with its trend. */
export const returnsThisYear: Figure = {
  id: 'returns-this-year',
  label: {
    en: 'Returns in total',
    fi: 'Paluut yhteensä',
    sv: 'Återvändanden totalt',
    ar: 'إجمالي حالات العودة',
  },
  value: 400,
  qualifier: 'almost',
  period: monthsOf('2018-01', '2018-05'),
  note: {
    en: 'Monthly reports add up to 397',
    fi: 'Kuukausiraporttien summa on 397',
    sv: 'Månadsrapporterna ger sammanlagt 397',
    ar: 'مجموع التقارير الشهرية 397',
  },
  trend: [
    upTo('2018-02', { en: 'January–February 2018', fi: 'tammi–helmikuu 2018' }, 200, false),
    upTo('2018-03', { en: 'January–March 2018', fi: 'tammi–maaliskuu 2018' }, 290),
    upTo('2018-04', { en: 'January–April 2018', fi: 'tammi–huhtikuu 2018' }, 339),
    upTo('2018-05', { en: 'January–May 2018', fi: 'tammi–toukokuu 2018' }, 400, false),
  ],
  vintage,
  source,
  method: { en: 'https://finland.iom.int/returns/method' },
  texts: {
    period: {
      en: 'January–May 2018',
      fi: 'tammi–toukokuu 2018',
      sv: 'januari–maj 2018',
      ar: 'كانون الثاني/يناير – أيار/مايو 2018',
    },
  },
}

/** A part of a whole. */
export const returnsToIraq: Figure = {
  id: 'returns-to-iraq',
  label: {
    en: 'Most returned to Iraq',
    fi: 'Useimmat palasivat Irakiin',
    sv: 'De flesta återvände till Irak',
    ar: 'عاد معظمهم إلى العراق',
  },
  value: 231,
  qualifier: 'exact',
  of: 290,
  unit: persons,
  period: monthsOf('2018-01', '2018-03'),
  note: {
    en: 'Returns to 18 countries in all',
    fi: 'Paluita kaikkiaan 18 maahan',
    sv: 'Återvändanden till sammanlagt 18 länder',
    ar: 'العودة إلى 18 بلداً في المجموع',
  },
  vintage: '2018-04-09',
  source: 'https://finland.iom.int/news/returns-by-march',
  texts: {
    period: {
      en: 'January–March 2018',
      fi: 'tammi–maaliskuu 2018',
      sv: 'januari–mars 2018',
      ar: 'كانون الثاني/يناير – آذار/مارس 2018',
    },
  },
}

/** A large number, which the publisher has grouped as each language does. */
export const counselled: Figure = {
  id: 'counselled',
  label: {
    en: 'Counselling on return',
    fi: 'Paluuneuvonta',
    sv: 'Rådgivning om återvändande',
    ar: 'المشورة بشأن العودة',
  },
  value: 12400,
  qualifier: 'about',
  unit: { en: 'conversations', fi: 'keskustelua', sv: 'samtal', ar: 'محادثة' },
  period: monthsOf('2017-01', '2017-12'),
  texts: {
    value: { en: '12,400', fi: '12 400', sv: '12 400', ar: '12,400' },
    period: { en: '2017', fi: '2017', sv: '2017', ar: '2017' },
  },
}

/** At least so many. */
export const resettled: Figure = {
  id: 'resettled',
  label: {
    en: 'Journeys of quota refugees',
    fi: 'Kiintiöpakolaisten matkat',
    sv: 'Kvotflyktingars resor',
    ar: 'رحلات اللاجئين ضمن الحصة',
  },
  value: 750,
  qualifier: 'over',
  unit: persons,
  period: monthsOf('2017-01', '2017-12'),
  source: 'https://finland.iom.int/news/ensimmainen-lento',
  texts: { period: { en: '2017', fi: '2017', sv: '2017', ar: '2017' } },
}

/** At most so many. */
export const waiting: Figure = {
  id: 'waiting',
  label: {
    en: 'From application to journey',
    fi: 'Hakemuksesta matkaan',
    sv: 'Från ansökan till resa',
    ar: 'من الطلب إلى السفر',
  },
  value: 30,
  qualifier: 'under',
  unit: { en: 'days', fi: 'päivää', sv: 'dagar', ar: 'يوماً' },
  period: monthsOf('2018-01', '2018-03'),
  vintage: '2018-04-09',
  texts: {
    period: {
      en: 'January–March 2018',
      fi: 'tammi–maaliskuu 2018',
      sv: 'januari–mars 2018',
      ar: 'كانون الثاني/يناير – آذار/مارس 2018',
    },
  },
}

export const officeFigures: readonly Figure[] = [returnsInMay, returnsThisYear, returnsToIraq]
