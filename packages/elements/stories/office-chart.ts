import {
  type ChartArea,
  type ChartCount,
  type ChartMonth,
  formatMonth,
  type LocalizedText,
  parseMonth,
  type ReturnsChart,
} from '@iom-feed/core'

type Bounds = readonly [lower: number, upper?: number]

const languages = ['en', 'fi', 'sv', 'ar'] as const

function inLanguages(write: (language: (typeof languages)[number]) => string): LocalizedText {
  return Object.fromEntries(languages.map((language) => [language, write(language)]))
}

/** A count with the texts that a publisher writes. */
export function chartCount([lower, upper = lower]: Bounds): ChartCount {
  const isExact = lower === upper
  const number = (language: string) => {
    const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language)
    return isExact ? format.format(lower) : `${format.format(lower)}–${format.format(upper)}`
  }
  return {
    lower,
    upper,
    texts: {
      number: inLanguages(number),
      words: isExact
        ? { en: `exactly ${lower}`, fi: `tasan ${lower}`, sv: `exakt ${lower}`, ar: `${lower} بالضبط` }
        : {
            en: `between ${lower} and ${upper}`,
            fi: `${lower}–${upper}`,
            sv: `mellan ${lower} och ${upper}`,
            ar: `بين ${lower} و${upper}`,
          },
    },
  }
}

/** Months up to the last, each with its bounds, or none. */
export function chartMonths(last: string, bounds: readonly (Bounds | undefined)[]): readonly ChartMonth[] {
  const end = parseMonth(last) ?? 0
  return bounds.map((count, index) => {
    const month = formatMonth(end - bounds.length + 1 + index)
    const write = (options: Intl.DateTimeFormatOptions) =>
      inLanguages((language) =>
        new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
          ...options,
          timeZone: 'UTC',
        }).format(Date.parse(month)),
      )
    return {
      month,
      ...(count && { count: chartCount(count) }),
      texts: { month: write({ month: 'long', year: 'numeric' }), short: write({ month: 'short' }) },
    }
  })
}

/** An area on the places from `first` to `last`. */
export function chartArea(
  area: string,
  bounds: Bounds,
  first?: number,
  last: number | undefined = first,
): ChartArea {
  const label = inLanguages(
    (language) => new Intl.DisplayNames(language, { type: 'region' }).of(area) ?? area,
  )
  return {
    area,
    label,
    count: chartCount(bounds),
    ...(first !== undefined && last !== undefined && { first, last }),
  }
}

/** A year of the office: rounded running totals leave ranges, one month is not published. */
export const officeChart: ReturnsChart = {
  format: 1,
  label: {
    en: 'Voluntary returns',
    fi: 'Vapaaehtoiset paluut',
    sv: 'Frivilliga återvändanden',
    ar: 'العودة الطوعية',
  },
  unit: { en: 'persons', fi: 'henkilöä', sv: 'personer', ar: 'أشخاص' },
  months: chartMonths('2018-05', [
    [84],
    [71],
    [66, 74],
    [92],
    [103],
    undefined,
    [88],
    [90, 110],
    [80, 100],
    [90, 110],
    [49],
    [58],
  ]),
  destinations: {
    whole: chartCount([290]),
    areas: [
      chartArea('IQ', [231], 1),
      chartArea('AF', [18, 22], 2, 3),
      chartArea('SO', [16, 20], 2, 3),
      chartArea('RU', [7]),
    ],
    texts: {
      period: {
        en: 'January–March 2018',
        fi: 'tammi–maaliskuu 2018',
        sv: 'januari–mars 2018',
        ar: 'يناير – مارس 2018',
      },
    },
  },
  vintage: '2018-06-04',
  source: 'https://finland.iom.int/',
  csv: 'https://feeds.example/returns.csv',
  licence: 'CC-BY-4.0',
  method: { en: 'https://finland.iom.int/returns/method' },
  texts: {
    vintage: { en: '4 June 2018', fi: '4. kesäkuuta 2018', sv: '4 juni 2018', ar: '4 يونيو 2018' },
  },
}
