import type { DraftMessages } from '../messages.ts'
import { singularPlural } from '../plural-rules.ts'
import { registerMessages } from '../register-messages.ts'
import { dayWriter } from '../write-day.ts'
import { writeNumber } from '../write-number.ts'

const number = (value: number) => writeNumber(value, ',')
const more = { one: 'Muuji hal qoraal oo kale', other: 'Muuji # qoraal oo kale' }
const found = { one: 'Hal qoraal ayaa la helay.', other: '# qoraal ayaa la helay.' }

/** Somali. A draft, which awaits review by a native speaker. */
export const so: DraftMessages = {
  language: 'so',
  isDraft: true,
  number,
  day: dayWriter(
    [
      'Janaayo',
      'Febraayo',
      'Maarso',
      'Abriil',
      'Maayo',
      'Juun',
      'Luulyo',
      'Agosto',
      'Sebtembar',
      'Oktoobar',
      'Noofeembar',
      'Diseembar',
    ],
    'm d, y',
  ),
  comma: ',',
  loading: 'Waa la soo rarayaa…',
  failed: 'Waa la soo rari waayay.',
  retry: 'Isku day mar kale',
  nothing: 'Wax la muujiyo ma jiraan.',
  stale: (date) =>
    `Waxaa ugu dambayn la cusboonaysiiyay ${date}. Qoraallo ka cusub ayaa laga yaabaa inay maqan yihiin.`,
  more: (count) =>
    count ? more[singularPlural(count)].replace('#', number(count)) : 'Muuji wax dheeraad ah',
  shown: (count, total) => `${number(count)} ka mid ah ${number(total)}`,
  added: (count, shown) => `${number(count)} qoraal oo kale, wadar ahaan ${number(shown)}.`,
  found: (count) =>
    count ? found[singularPlural(count)].replace('#', number(count)) : 'Wax qoraal ah lama helin.',
  search: 'Ka raadi qoraallada',
  allTopics: 'Dhammaan',
  moreTopics: 'Mawduucyo kale',
  chooseLanguage: 'Luqadda',
  allLanguages: 'Dhammaan luqadaha',
  allNews: 'Dhammaan wararka',
  subscribe: 'Is-qor',
  topics: 'Mawduucyada',
  kinds: {
    news: 'War',
    blog: 'Baloog',
    'press-release': 'War-saxaafadeed',
    statement: 'Bayaan',
    publication: 'Daabacaad',
    event: 'Munaasabad',
  },
  campaign: 'Olole',
  aboutCampaign: 'Ku saabsan ololaha',
  qualifiers: { almost: 'ku dhawaad', over: 'in ka badan', about: 'qiyaastii', under: 'in ka yar' },
  of: (whole) => `ka mid ah ${whole}`,
  dataOf: (date) => `Xogta ${date}`,
  method: 'Habka xisaabinta',
  source: 'Isha',
  chart: {
    byMonth: (unit) => `Bil kasta, ${unit}`,
    summary: (label, first, last, latest) =>
      `${label} bil kasta, ${first} – ${last}; bishii ugu dambaysay: ${latest}.`,
    exact: 'Tiro sugan',
    range: 'Tiradu waa inta u dhexaysa',
    gap: 'Lama daabicin',
    table: 'U muuji shax ahaan',
    month: 'Bisha',
    destinations: 'Dalalka lagu laabtay',
    place: 'Kaalinta',
    country: 'Dalka',
    allCountries: 'Dhammaan dalalka',
    csv: 'Xogta (CSV)',
    licence: 'Shatiga',
  },
}

registerMessages(so)
