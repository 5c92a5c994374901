import type { DraftMessages } from '../messages.ts'
import { slavicPlural } from '../plural-rules.ts'
import { registerMessages } from '../register-messages.ts'
import { dayWriter } from '../write-day.ts'
import { writeNumber } from '../write-number.ts'

const number = (value: number) => writeNumber(value, '\u00a0')
const posts = { one: 'материал', few: 'материала', many: 'материалов' }
const found = { one: 'Найден', few: 'Найдено', many: 'Найдено' }

/** Russian. A draft, which awaits review by a native speaker. */
export const ru: DraftMessages = {
  language: 'ru',
  isDraft: true,
  number,
  day: dayWriter(
    [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
    'd m y г.',
  ),
  comma: ',',
  loading: 'Загрузка…',
  failed: 'Не удалось загрузить материалы.',
  retry: 'Повторить попытку',
  nothing: 'Здесь пока ничего нет.',
  stale: (date) => `Здесь могут быть не все новые материалы. Последнее обновление: ${date}`,
  more: (count) => (count ? `Показать ещё ${number(count)} ${posts[slavicPlural(count)]}` : 'Показать ещё'),
  shown: (count, total) => `${number(count)} из ${number(total)}`,
  added: (count, shown) => `Добавлено: ${number(count)}. Всего показано: ${number(shown)}.`,
  found: (count) =>
    count
      ? `${found[slavicPlural(count)]} ${number(count)} ${posts[slavicPlural(count)]}.`
      : 'Ничего не найдено.',
  search: 'Поиск по материалам',
  allTopics: 'Все',
  moreTopics: 'Другие темы',
  chooseLanguage: 'Язык',
  allLanguages: 'Все языки',
  allNews: 'Все новости',
  subscribe: 'Подписаться',
  topics: 'Темы',
  kinds: {
    news: 'Новость',
    blog: 'Блог',
    'press-release': 'Пресс-релиз',
    statement: 'Заявление',
    publication: 'Публикация',
    event: 'Мероприятие',
  },
  campaign: 'Кампания',
  aboutCampaign: 'О кампании',
  qualifiers: { almost: 'почти', over: 'более', about: 'около', under: 'менее' },
  of: (whole) => `из ${whole}`,
  dataOf: (date) => `Данные на ${date}`,
  method: 'Методика',
  source: 'Источник',
  chart: {
    byMonth: (unit) => `По месяцам, ${unit}`,
    summary: (label, first, last, latest) =>
      `${label} по месяцам, ${first} – ${last}; за последний месяц: ${latest}.`,
    exact: 'Точное число',
    range: 'Число в этих пределах',
    gap: 'Не опубликовано',
    table: 'Показать таблицей',
    month: 'Месяц',
    destinations: 'Страны возвращения',
    place: 'Место',
    country: 'Страна',
    allCountries: 'Все страны',
    csv: 'Данные (CSV)',
    licence: 'Лицензия',
  },
}

registerMessages(ru)
