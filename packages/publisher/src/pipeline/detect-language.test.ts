import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samplePost } from '../../test/samples.ts'
import { detectLanguage, withLanguage } from './detect-language.ts'

// Titles and first sentences as the office writes them.
const texts: Readonly<Record<string, readonly string[]>> = {
  fi: [
    'Tarinaa tuhansien matkojen takana',
    'Vapaaehtoinen paluu jatkuu Islannissa',
    'Toukokuussa Suomesta palasi 58 henkilöä',
  ],
  sv: [
    'Kampanj mot rasism i Helsingfors',
    'Kontoret i Helsingfors fyller 25 år',
    'I maj återvände 58 personer med stöd av IOM Finland.',
  ],
  en: [
    'Migrants lead fight against TB',
    'Return programme in Iceland continues',
    '25 Years of IOM Presence in Helsinki',
  ],
  ar: [
    'دليل جديد حول العمل الموسمي',
    'عاد ثمانية وخمسون شخصاً في شهر مايو بمساعدة المنظمة.',
    'حملة ضد العنصرية في هلسنكي',
  ],
  ru: [
    'Добровольное возвращение в Ирак',
    'Новое пособие о сезонной работе',
    'В мае при содействии МОМ вернулись 58 человек.',
  ],
  uk: [
    'Добровільне повернення до Іраку',
    'Новий посібник про сезонну роботу',
    'Мігранти очолюють боротьбу з туберкульозом',
  ],
  fa: ['بازگشت داوطلبانه به عراق', 'مهاجران پیشگام مبارزه با سل هستند', 'دفتر هلسینکی بیست و پنج ساله شد'],
  ckb: [
    'گەڕانەوەی خۆبەخشانە بۆ عێراق',
    'کۆچبەران پێشەنگی خەباتن دژی سیل',
    'ئۆفیسی هێلسینکی بیست و پێنج ساڵەی خۆی تەواو کرد',
  ],
  et: ['Vabatahtlik tagasipöördumine Iraaki', 'Helsingi kontor sai 25-aastaseks'],
}

for (const [language, samples] of Object.entries(texts)) {
  test(`detectLanguage() recognises ${language} in a title`, async () => {
    for (const text of samples) assert.equal(await detectLanguage(text), language, text)
  })
}

test('detectLanguage() does not guess', async () => {
  const unclear = [
    // The detector does not know Somali.
    'Dib u noqoshada iskaa ah ee Ciraaq',
    'Soogalootiga ayaa hoggaaminaya dagaalka ka dhanka ah qaaxada',
    'Xafiiska Helsinki wuxuu u dabaaldegayaa 25 sano',
    // Russian as likely as Bulgarian, Norwegian as likely as Danish.
    'Кампания против расизма в Хельсинки',
    'Frivillig retur til Irak',
    // Latin words, which are nearly as likely French.
    'Migration influences tuberculosis transmission',
    'IOM Finland',
    '#imwithyou',
    'AVRR 2018',
    '',
  ]
  for (const text of unclear) assert.equal(await detectLanguage(text), undefined, text)
})

test('withLanguage() keeps a declared language, strips `und`, and says how the rest is known', async () => {
  const text = 'Toukokuussa Suomesta palasi 58 henkilöä'
  const declared = samplePost({ id: 'a', title: text, language: 'sv', languageSource: 'declared' })
  assert.equal(await withLanguage(declared), declared)
  assert.deepEqual(await withLanguage({ ...declared, language: 'und' }), samplePost({ id: 'a', title: text }))
  assert.deepEqual(await withLanguage(samplePost({ id: 'a', title: text })), {
    ...samplePost({ id: 'a', title: text }),
    language: 'fi',
    languageSource: 'detected',
  })
  assert.equal('language' in (await withLanguage(samplePost({ id: 'a', title: 'AVRR' }))), false)
})
