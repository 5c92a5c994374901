import type { DraftMessages } from '../messages.ts'
import { arabicPlural } from '../plural-rules.ts'
import { registerMessages } from '../register-messages.ts'
import { dayWriter } from '../write-day.ts'
import { writeNumber } from '../write-number.ts'

const number = (value: number) => writeNumber(value, ',')
const more = {
  zero: 'عرض المزيد',
  one: 'عرض منشور واحد آخر',
  two: 'عرض منشورين آخرين',
  few: 'عرض # منشورات أخرى',
  many: 'عرض # منشوراً آخر',
  other: 'عرض # منشور آخر',
}
const found = {
  zero: 'لم يُعثر على أي منشور.',
  one: 'عُثر على منشور واحد.',
  two: 'عُثر على منشورين.',
  few: 'عُثر على # منشورات.',
  many: 'عُثر على # منشوراً.',
  other: 'عُثر على # منشور.',
}

/** Arabic. A draft, which awaits review by a native speaker. */
export const ar: DraftMessages = {
  language: 'ar',
  isDraft: true,
  number,
  day: dayWriter(
    [
      'يناير',
      'فبراير',
      'مارس',
      'أبريل',
      'مايو',
      'يونيو',
      'يوليو',
      'أغسطس',
      'سبتمبر',
      'أكتوبر',
      'نوفمبر',
      'ديسمبر',
    ],
    'd m y',
  ),
  comma: '،',
  loading: 'جارٍ التحميل…',
  failed: 'تعذّر تحميل المحتوى.',
  retry: 'أعد المحاولة',
  nothing: 'لا يوجد ما يمكن عرضه.',
  stale: (date) => `آخر تحديث: ${date}. قد تكون هناك منشورات أحدث غير معروضة.`,
  more: (count) => more[arabicPlural(count ?? 0)].replace('#', number(count ?? 0)),
  shown: (count, total) => `${number(count)} من ${number(total)}`,
  added: (count, shown) => `المنشورات المضافة: ${number(count)}. المجموع: ${number(shown)}.`,
  found: (count) => found[arabicPlural(count)].replace('#', number(count)),
  search: 'ابحث في المنشورات',
  allTopics: 'الكل',
  moreTopics: 'مواضيع أخرى',
  chooseLanguage: 'اللغة',
  allLanguages: 'كل اللغات',
  allNews: 'جميع الأخبار',
  subscribe: 'اشترك',
  topics: 'المواضيع',
  kinds: {
    news: 'خبر',
    blog: 'مدونة',
    'press-release': 'بيان صحفي',
    statement: 'بيان',
    publication: 'إصدار',
    event: 'فعالية',
  },
  campaign: 'حملة',
  aboutCampaign: 'عن الحملة',
  qualifiers: { almost: 'قرابة', over: 'أكثر من', about: 'نحو', under: 'أقل من' },
  of: (whole) => `من ${whole}`,
  dataOf: (date) => `بيانات ${date}`,
  method: 'المنهجية',
  source: 'المصدر',
  chart: {
    byMonth: (unit) => `حسب الشهر، ${unit}`,
    summary: (label, first, last, latest) =>
      `${label} حسب الشهر من ${first} إلى ${last}؛ في الشهر الأخير ${latest}.`,
    exact: 'عدد مؤكد',
    range: 'العدد ضمن هذا النطاق',
    gap: 'غير منشور',
    table: 'عرض كجدول',
    month: 'الشهر',
    destinations: 'بلدان العودة',
    place: 'المرتبة',
    country: 'البلد',
    allCountries: 'جميع البلدان',
    csv: 'البيانات (CSV)',
    licence: 'الترخيص',
  },
}

registerMessages(ar)
