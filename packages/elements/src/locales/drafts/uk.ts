import type { DraftMessages } from '../messages.ts'
import { slavicPlural } from '../plural-rules.ts'
import { registerMessages } from '../register-messages.ts'
import { dayWriter } from '../write-day.ts'
import { writeNumber } from '../write-number.ts'

const number = (value: number) => writeNumber(value, '\u00a0')
const posts = { one: 'матеріал', few: 'матеріали', many: 'матеріалів' }

/** Ukrainian. A draft, which awaits review by a native speaker. */
export const uk: DraftMessages = {
  language: 'uk',
  isDraft: true,
  number,
  day: dayWriter(
    [
      'січня',
      'лютого',
      'березня',
      'квітня',
      'травня',
      'червня',
      'липня',
      'серпня',
      'вересня',
      'жовтня',
      'листопада',
      'грудня',
    ],
    'd m y р.',
  ),
  comma: ',',
  loading: 'Завантаження…',
  failed: 'Не вдалося завантажити матеріали.',
  retry: 'Спробувати ще раз',
  nothing: 'Тут поки нічого немає.',
  stale: (date) => `Тут можуть бути не всі нові матеріали. Останнє оновлення: ${date}`,
  more: (count) => (count ? `Показати ще ${number(count)} ${posts[slavicPlural(count)]}` : 'Показати ще'),
  shown: (count, total) => `${number(count)} з ${number(total)}`,
  added: (count, shown) => `Додано: ${number(count)}. Усього показано: ${number(shown)}.`,
  found: (count) =>
    count ? `Знайдено ${number(count)} ${posts[slavicPlural(count)]}.` : 'Нічого не знайдено.',
  search: 'Пошук серед матеріалів',
  allTopics: 'Усі',
  moreTopics: 'Інші теми',
  chooseLanguage: 'Мова',
  allLanguages: 'Усі мови',
  allNews: 'Усі новини',
  subscribe: 'Підписатися',
  topics: 'Теми',
  kinds: {
    news: 'Новина',
    blog: 'Блог',
    'press-release': 'Пресреліз',
    statement: 'Заява',
    publication: 'Публікація',
    event: 'Захід',
  },
  campaign: 'Кампанія',
  aboutCampaign: 'Про кампанію',
  qualifiers: { almost: 'майже', over: 'понад', about: 'близько', under: 'менше ніж' },
  of: (whole) => `з ${whole}`,
  dataOf: (date) => `Дані на ${date}`,
  method: 'Методика',
  source: 'Джерело',
  chart: {
    byMonth: (unit) => `За місяцями, ${unit}`,
    summary: (label, first, last, latest) =>
      `${label} за місяцями, ${first} – ${last}; за останній місяць: ${latest}.`,
    exact: 'Точне число',
    range: 'Число в цих межах',
    gap: 'Не опубліковано',
    table: 'Показати таблицею',
    month: 'Місяць',
    destinations: 'Країни повернення',
    place: 'Місце',
    country: 'Країна',
    allCountries: 'Усі країни',
    csv: 'Дані (CSV)',
    licence: 'Ліцензія',
  },
}

registerMessages(uk)
