import type { DraftMessages } from '../messages.ts'
import { singularPlural } from '../plural-rules.ts'
import { registerMessages } from '../register-messages.ts'
import { dayWriter } from '../write-day.ts'
import { writeNumber } from '../write-number.ts'

const digits = '٠١٢٣٤٥٦٧٨٩'
const number = (value: number) => writeNumber(value, '٬', digits)
const more = { one: 'یەک پۆستی تر پیشان بدە', other: '# پۆستی تر پیشان بدە' }
const found = { one: 'یەک پۆست دۆزرایەوە.', other: '# پۆست دۆزرایەوە.' }

/** Sorani. A draft, which awaits review by a native speaker. */
export const ckb: DraftMessages = {
  language: 'ckb',
  isDraft: true,
  number,
  day: dayWriter(
    [
      'کانوونی دووەم',
      'شوبات',
      'ئازار',
      'نیسان',
      'ئایار',
      'حوزەیران',
      'تەمووز',
      'ئاب',
      'ئەیلوول',
      'تشرینی یەکەم',
      'تشرینی دووەم',
      'کانونی یەکەم',
    ],
    'dی mی y',
    digits,
  ),
  comma: '،',
  loading: 'بار دەکرێت…',
  failed: 'ناوەڕۆکەکە بار نەکرا.',
  retry: 'دووبارە هەوڵ بدەرەوە',
  nothing: 'هیچ شتێک نییە بۆ پیشاندان.',
  stale: (date) => `دوا نوێکردنەوە: ${date}. لەوانەیە پۆستی نوێتر دیار نەبن.`,
  more: (count) => (count ? more[singularPlural(count)].replace('#', number(count)) : 'زیاتر پیشان بدە'),
  shown: (count, total) => `${number(count)} لە ${number(total)}`,
  added: (count, shown) => `${number(count)} پۆست زیاد کرا، بە گشتی ${number(shown)}.`,
  found: (count) =>
    count ? found[singularPlural(count)].replace('#', number(count)) : 'هیچ پۆستێک نەدۆزرایەوە.',
  search: 'گەڕان لە پۆستەکاندا',
  allTopics: 'هەموو',
  moreTopics: 'بابەتی زیاتر',
  chooseLanguage: 'زمان',
  allLanguages: 'هەموو زمانەکان',
  allNews: 'هەموو هەواڵەکان',
  subscribe: 'ببە بە بەشدار',
  topics: 'بابەتەکان',
  kinds: {
    news: 'هەواڵ',
    blog: 'بلۆگ',
    'press-release': 'بەیاننامەی ڕۆژنامەوانی',
    statement: 'لێدوان',
    publication: 'بڵاوکراوە',
    event: 'چالاکی',
  },
  campaign: 'هەڵمەت',
  aboutCampaign: 'دەربارەی هەڵمەتەکە',
  qualifiers: { almost: 'نزیکەی', over: 'زیاتر لە', about: 'دەوروبەری', under: 'کەمتر لە' },
  of: (whole) => `لە ${whole}`,
  dataOf: (date) => `داتای ${date}`,
  method: 'شێوازی ژماردن',
  source: 'سەرچاوە',
  chart: {
    byMonth: (unit) => `بەپێی مانگ، ${unit}`,
    summary: (label, first, last, latest) =>
      `${label} بەپێی مانگ لە ${first} تا ${last}؛ لە دوا مانگدا ${latest}.`,
    exact: 'ژمارەی دڵنیا',
    range: 'ژمارەکە لەم مەودایەدایە',
    gap: 'بڵاو نەکراوەتەوە',
    table: 'وەک خشتە پیشان بدە',
    month: 'مانگ',
    destinations: 'وڵاتانی گەڕانەوە',
    place: 'پلە',
    country: 'وڵات',
    allCountries: 'هەموو وڵاتەکان',
    csv: 'داتا (CSV)',
    licence: 'مۆڵەت',
  },
}

registerMessages(ckb)
