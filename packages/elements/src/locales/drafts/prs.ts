import type { DraftMessages } from '../messages.ts'
import { persianPlural } from '../plural-rules.ts'
import { registerMessages } from '../register-messages.ts'
import { dayWriter } from '../write-day.ts'
import { writeNumber } from '../write-number.ts'

const digits = '۰۱۲۳۴۵۶۷۸۹'
const number = (value: number) => writeNumber(value, '٬', digits)
const more = { one: 'نشان دادن یک مطلب دیگر', other: 'نشان دادن # مطلب دیگر' }
const found = { one: 'یک مطلب پیدا شد.', other: '# مطلب پیدا شد.' }

/** Dari. A draft, which awaits review by a native speaker. */
export const prs: DraftMessages = {
  language: 'prs',
  isDraft: true,
  number,
  day: dayWriter(
    ['جنوری', 'فبروری', 'مارچ', 'اپریل', 'می', 'جون', 'جولای', 'اگست', 'سپتمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
    'd m y',
    digits,
  ),
  comma: '،',
  loading: 'در حال بارگذاری…',
  failed: 'محتوا بار نشد.',
  retry: 'دوباره کوشش کنید',
  nothing: 'چیزی برای نشان دادن نیست.',
  stale: (date) => `آخرین تجدید: ${date}. شاید مطالب تازه‌تر دیده نشوند.`,
  more: (count) => (count ? more[persianPlural(count)].replace('#', number(count)) : 'نشان دادن بیشتر'),
  shown: (count, total) => `${number(count)} از ${number(total)}`,
  added: (count, shown) => `${number(count)} مطلب دیگر، در مجموع ${number(shown)}.`,
  found: (count) => (count ? found[persianPlural(count)].replace('#', number(count)) : 'هیچ مطلبی پیدا نشد.'),
  search: 'جستجو در مطالب',
  allTopics: 'همه',
  moreTopics: 'موضوعات بیشتر',
  chooseLanguage: 'زبان',
  allLanguages: 'همه زبان‌ها',
  allNews: 'همه خبرها',
  subscribe: 'اشتراک',
  topics: 'موضوعات',
  kinds: {
    news: 'خبر',
    blog: 'وبلاگ',
    'press-release': 'اعلامیه مطبوعاتی',
    statement: 'اعلامیه',
    publication: 'نشریه',
    event: 'رویداد',
  },
  campaign: 'کمپاین',
  aboutCampaign: 'درباره کمپاین',
  qualifiers: { almost: 'نزدیک به', over: 'بیشتر از', about: 'در حدود', under: 'کمتر از' },
  of: (whole) => `از ${whole}`,
  dataOf: (date) => `معلومات ${date}`,
  method: 'روش محاسبه',
  source: 'منبع',
  chart: {
    byMonth: (unit) => `به تفکیک ماه، ${unit}`,
    summary: (label, first, last, latest) =>
      `${label} به تفکیک ماه از ${first} تا ${last}؛ در ماه آخر ${latest}.`,
    exact: 'رقم دقیق',
    range: 'رقم در این حدود است',
    gap: 'نشر نشده',
    table: 'نشان دادن به شکل جدول',
    month: 'ماه',
    destinations: 'کشورهای بازگشت',
    place: 'رتبه',
    country: 'کشور',
    allCountries: 'همه کشورها',
    csv: 'معلومات (CSV)',
    licence: 'جواز',
  },
}

registerMessages(prs)
