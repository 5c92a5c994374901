import type { ChartMessages } from '../src/return-chart/words/words.ts'

/** A draft for the stories, by which to judge a chart from right to left. */
export const arabicChartMessages: ChartMessages = {
  language: 'ar',
  byMonth: (unit) => `حسب الشهر، ${unit}`,
  summary: (label, first, last, latest) => `${label} حسب الشهر من ${first} إلى ${last}؛ في الأخير ${latest}.`,
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
}
