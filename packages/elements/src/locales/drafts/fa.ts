import type { DraftMessages } from '../messages.ts'
import { persianPlural } from '../plural-rules.ts'
import { registerMessages } from '../register-messages.ts'
import { dayWriter } from '../write-day.ts'
import { writeNumber } from '../write-number.ts'

const digits = '۰۱۲۳۴۵۶۷۸۹'
const number = (value: number) => writeNumber(value, '٬', digits)
const more = { one: 'نمایش یک مطلب دیگر', other: 'نمایش # مطلب دیگر' }
const found = { one: 'یک مطلب پیدا شد.', other: '# مطلب پیدا شد.' }

/** Persian. A draft, which awaits review by a native speaker. */
export const fa: DraftMessages = {
  language: 'fa',
  isDraft: true,
  number,
  day: dayWriter(
    [
      'ژانویهٔ',
      'فوریهٔ',
      'مارس',
      'آوریل',
      'مهٔ',
      'ژوئن',
      'ژوئیهٔ',
      'اوت',
      'سپتامبر',
      'اکتبر',
      'نوامبر',
      'دسامبر',
    ],
    'd m y',
    digits,
  ),
  comma: '،',
  loading: 'در حال بارگیری…',
  failed: 'محتوا بارگیری نشد.',
  retry: 'دوباره تلاش کنید',
  nothing: 'چیزی برای نمایش نیست.',
  stale: (date) => `آخرین به‌روزرسانی: ${date}. شاید مطالب تازه‌تر دیده نشوند.`,
  more: (count) => (count ? more[persianPlural(count)].replace('#', number(count)) : 'نمایش بیشتر'),
  shown: (count, total) => `${number(count)} از ${number(total)}`,
  added: (count, shown) => `${number(count)} مطلب دیگر، در مجموع ${number(shown)}.`,
  found: (count) => (count ? found[persianPlural(count)].replace('#', number(count)) : 'مطلبی پیدا نشد.'),
  search: 'جست‌وجو در مطالب',
  allTopics: 'همه',
  moreTopics: 'موضوع‌های بیشتر',
  chooseLanguage: 'زبان',
  allLanguages: 'همهٔ زبان‌ها',
  allNews: 'همهٔ خبرها',
  subscribe: 'اشتراک',
  topics: 'موضوع‌ها',
  kinds: {
    news: 'خبر',
    blog: 'وبلاگ',
    'press-release': 'اطلاعیهٔ مطبوعاتی',
    statement: 'بیانیه',
    publication: 'نشریه',
    event: 'رویداد',
  },
  campaign: 'کارزار',
  aboutCampaign: 'دربارهٔ کارزار',
  qualifiers: { almost: 'نزدیک به', over: 'بیش از', about: 'حدود', under: 'کمتر از' },
  of: (whole) => `از ${whole}`,
  dataOf: (date) => `داده‌های ${date}`,
  method: 'روش محاسبه',
  source: 'منبع',
  chart: {
    byMonth: (unit) => `به تفکیک ماه، ${unit}`,
    summary: (label, first, last, latest) =>
      `${label} به تفکیک ماه از ${first} تا ${last}؛ در آخرین ماه ${latest}.`,
    exact: 'عدد دقیق',
    range: 'عدد در این بازه است',
    gap: 'منتشر نشده',
    table: 'نمایش به‌صورت جدول',
    month: 'ماه',
    destinations: 'کشورهای بازگشت',
    place: 'رتبه',
    country: 'کشور',
    allCountries: 'همهٔ کشورها',
    csv: 'داده‌ها (CSV)',
    licence: 'مجوز',
  },
}

registerMessages(fa)
