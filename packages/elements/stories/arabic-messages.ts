import { en } from '../src/locales/en.ts'
import type { Messages } from '../src/locales/messages.ts'

/** A draft for the stories, by which to judge an interface from right to left; what it lacks is English. */
export const arabicMessages: Messages = {
  ...en,
  language: 'ar',
  loading: 'جارٍ التحميل…',
  failed: 'تعذّر تحميل المحتوى.',
  retry: 'أعد المحاولة',
  nothing: 'لا يوجد ما يمكن عرضه.',
  stale: (date) => `آخر تحديث: ${date}. قد تكون هناك منشورات أحدث غير معروضة.`,
  more: (count) => (count ? `عرض المزيد (${count})` : 'عرض المزيد'),
  shown: (count, total) => `${count} من ${total}`,
  added: (count, shown) => `أضيف ${count}، والمجموع ${shown}.`,
  found: (count) => (count ? `عدد النتائج: ${count}.` : 'لا توجد نتائج.'),
  search: 'ابحث في المنشورات',
  allTopics: 'الكل',
  moreTopics: 'مواضيع أخرى',
  chooseLanguage: 'اللغة',
  allLanguages: 'كل اللغات',
  allNews: 'جميع الأخبار',
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
}
