import type { Post } from '@iom-feed/core'

const site = 'https://finland.iom.int'

/** A post of the office with what every post has. */
export function postOf(id: string, fields: Partial<Post>): Post {
  return { id, url: `${site}/news/${id}`, kind: 'news', tags: [], concepts: [], authors: [], ...fields }
}

/** One text in four languages: a list shows the reader's. */
const returnsInMay: readonly Post[] = [
  postOf('almost-400-have-returned', {
    language: 'en',
    title: 'Almost 400 persons have returned with our help this year',
    text: 'In May, 58 persons went back to their countries of origin with the support of IOM Finland. That is a little more than in April.',
    tags: ['AVRR', 'Return', 'statistics'],
  }),
  postOf('lahes-400-on-palannut', {
    language: 'fi',
    title: 'Tänä vuonna lähes 400 ihmistä on palannut avullamme',
    text: 'Toukokuussa 58 ihmistä palasi kotimaahansa IOM Suomen tuella. Se on hieman enemmän kuin huhtikuussa.',
    tags: ['Vapaaehtoinen paluu', 'tilastot'],
  }),
  postOf('nastan-400-har-atervant', {
    language: 'sv',
    title: 'Nästan 400 personer har återvänt med vår hjälp i år',
    text: 'I maj återvände 58 personer till sina hemländer med stöd av IOM Finland. Det är något fler än i april.',
    tags: ['Frivilligt återvändande', 'statistik'],
  }),
  postOf('almost-400-have-returned-ar', {
    language: 'ar',
    title: 'قرابة 400 شخص عادوا بمساعدتنا هذا العام',
    text: 'في شهر أيار/مايو عاد 58 شخصاً إلى بلدانهم الأصلية بدعم من المنظمة الدولية للهجرة في فنلندا، أي أكثر بقليل من شهر نيسان/أبريل.',
    tags: ['العودة الطوعية', 'إحصاءات'],
  }),
].map((post) => ({
  ...post,
  entry: 'returns-in-may',
  published: '2018-06-04T09:00:00+03:00',
  concepts: ['voluntary-return', 'statistics'],
}))

const tuberculosisDay: readonly Post[] = [
  postOf('thanks-on-world-tuberculosis-day', {
    language: 'en',
    title: 'On World Tuberculosis Day we thank those who lead the way',
    text: 'Migrants who have recovered help others to find care in time. Their stories show why health must not stop at borders.',
    tags: ['health', 'tuberculosis', 'Migrants'],
  }),
  postOf('thanks-on-world-tuberculosis-day-ar', {
    language: 'ar',
    title: 'في اليوم العالمي لمكافحة السل: الصحة لا تعرف الحدود',
    text: 'يساعد مهاجرون تعافوا من المرض غيرهم على الحصول على الرعاية في الوقت المناسب.',
    tags: ['الصحة', 'السل'],
  }),
].map((post) => ({
  ...post,
  entry: 'tuberculosis-day',
  kind: 'blog',
  published: '2018-03-22T09:00:00+02:00',
  concepts: ['health'],
}))

/** Fourteen entries of a spring, newest first, as the office would have them on its first page. */
export const officePosts: readonly Post[] = [
  ...returnsInMay,
  postOf('ensimmainen-lento', {
    language: 'fi',
    kind: 'blog',
    published: '2018-05-29T09:00:00+03:00',
    title: 'Ensimmäinen lento: näin kiintiöpakolaisen matka Suomeen alkaa',
    text: 'Moni kiintiöpakolainen näkee lentokentän ensimmäistä kertaa elämässään. Saattajamme kertovat, mitä ennen lähtöä käydään läpi.',
    tags: ['kiintiöpakolaiset', 'matkajärjestelyt'],
    concepts: ['resettlement'],
  }),
  postOf('seminarium-25-ar', {
    language: 'sv',
    kind: 'event',
    published: '2018-05-22T09:00:00+03:00',
    title: 'Seminarium i Helsingfors: 25 år av gemensamt arbete',
    text: 'IOM Finland firar 25 år i Helsingfors med ett seminarium på Ständerhuset. Talare från ministerier och organisationer ser framåt.',
    tags: ['25 år', 'seminarium'],
  }),
  postOf('assisted-return-from-iceland', {
    language: 'en',
    published: '2018-05-14T09:00:00+03:00',
    title: 'Assisted return from Iceland goes on until 2020',
    text: 'Migrants who wish to go home from Iceland can still count on counselling, travel arrangements and support for a new start.',
    tags: ['AVRR', 'Iceland'],
    concepts: ['voluntary-return'],
  }),
  postOf('guide-to-voluntary-return-ar', {
    language: 'ar',
    kind: 'publication',
    published: '2018-05-08T09:00:00+03:00',
    title: 'دليل جديد: العودة الطوعية وإعادة الإدماج خطوة بخطوة',
    text: 'يشرح هذا الدليل كيف يمكن لمن يرغب في العودة من فنلندا أن يطلب المشورة، ومن يتولى ترتيبات السفر، وما الدعم المتاح بعد الوصول.',
    tags: ['العودة الطوعية'],
    concepts: ['voluntary-return'],
  }),
  postOf('information-evening-ar', {
    language: 'ar',
    kind: 'event',
    published: '2018-04-26T09:00:00+03:00',
    title: 'لقاء إعلامي في هلسنكي عن العودة الطوعية',
    text: 'ندعوكم إلى لقاء مفتوح نجيب فيه عن أسئلتكم بالعربية والفنلندية. المشاركة مجانية ولا حاجة إلى التسجيل المسبق.',
    tags: ['العودة الطوعية', 'هلسنكي'],
    concepts: ['voluntary-return'],
  }),
  postOf('joint-statement-on-children', {
    language: 'en',
    kind: 'statement',
    published: '2018-04-24T09:00:00+03:00',
    title: 'Joint statement: no force against children',
    text: 'Together with other organizations we ask the European institutions not to allow coercion when the fingerprints of children are taken.',
    tags: ['children', 'EURODAC'],
    concepts: ['children'],
  }),
  postOf('opas-tyonantajille', {
    language: 'fi',
    kind: 'publication',
    published: '2018-04-17T09:00:00+03:00',
    title: 'Opas työnantajille: näin tunnistat ihmiskaupan riskin kausityössä',
    text: 'Lyhyt opas kertoo, mistä ihmiskaupan tunnistaa ja miten yritys voi pienentää sen riskiä puutarhoilla ja marjatiloilla.',
    tags: ['ihmiskauppa', 'kausityö', 'työnantajat'],
    concepts: ['counter-trafficking'],
  }),
  postOf('returns-by-march', {
    language: 'en',
    published: '2018-04-09T09:00:00+03:00',
    title: '290 persons returned between January and March',
    text: 'Most of them, 231 persons, went back to Iraq. In all there were returns to 18 countries.',
    tags: ['AVRR', 'Return', 'statistics'],
    concepts: ['voluntary-return', 'statistics'],
  }),
  postOf('stod-efter-ankomsten', {
    language: 'sv',
    kind: 'blog',
    published: '2018-03-27T09:00:00+03:00',
    title: 'Frivilligt återvändande: vad händer efter ankomsten?',
    text: 'Stödet tar inte slut på flygplatsen. Med återintegreringsstödet kan den som återvänder till exempel starta ett litet företag.',
    tags: ['återvändande', 'återintegrering'],
    concepts: ['voluntary-return'],
  }),
  ...tuberculosisDay,
  postOf('yhdessa-rasismia-vastaan', {
    language: 'fi',
    published: '2018-03-19T09:00:00+02:00',
    title: 'Yhdessä rasismia vastaan: viikko täynnä tekoja',
    text: 'Yhdenvertainen ja turvallinen yhteiskunta syntyy arjen teoista. Kerromme viikon ajan, mitä jokainen voi tehdä.',
    tags: ['rasismi', 'rasismin vastainen viikko', 'Racism'],
    concepts: ['racism'],
  }),
  postOf('returns-by-february', {
    language: 'en',
    kind: 'press-release',
    published: '2018-03-02T09:00:00+02:00',
    title: 'Almost 200 returns in the first two months of the year',
    text: 'The programme for assisted voluntary return and reintegration began the year with many journeys, 161 of them to Iraq.',
    tags: ['AVRR', 'Return', 'statistics'],
    concepts: ['voluntary-return', 'statistics'],
  }),
]

/** A headline that a narrow column can only hold when it breaks words where Finnish does. */
export const longWords: Post = postOf('pitkat-sanat', {
  language: 'fi',
  kind: 'press-release',
  published: '2018-05-31T09:00:00+03:00',
  title:
    'Perheenyhdistämisedellytysten arviointimenettely uudistuu ulkomaalaislainsäädännön kokonaisuudistuksessa',
  text: 'Maahanmuuttohallinnon yhteistyöryhmä ehdottaa yhdenvertaisuussuunnitteluvelvollisuuden laajentamista ja vapaaehtoisen paluun neuvontapalvelupisteitä vastaanottokeskuksiin.',
  tags: ['perheenyhdistämishakemukset', 'ulkomaalaislainsäädäntö', 'yhdenvertaisuussuunnittelu'],
})

/** Right to left, with a Latin name, digits of its own and European ones. */
export const persianPost: Post = postOf('guide-to-voluntary-return-fa', {
  language: 'fa',
  kind: 'publication',
  published: '2018-06-01T09:00:00+03:00',
  title: 'راهنمای تازهٔ IOM: بازگشت داوطلبانه در ۶ گام',
  text: 'این راهنما می‌گوید چگونه می‌توان از فنلاند درخواست مشاوره کرد و پس از رسیدن چه کمکی هست. نشانی دفتر: Unioninkatu 13، هلسینکی.',
  tags: ['AVRR', 'بازگشت داوطلبانه'],
  concepts: ['voluntary-return'],
})

/** Words that a narrow column can hardly hold. */
export const somaliPost: Post = postOf('guide-to-voluntary-return-so', {
  language: 'so',
  kind: 'publication',
  published: '2018-06-01T09:00:00+03:00',
  title: 'Dib-u-dhexgalinta iyo dib-u-noqoshada iskaa-wax-u-qabso: waxa ay macaamiishayadu weydiiyaan',
  text: 'Buuggan yari wuxuu sharxayaa sida loo codsado la-talin, cidda qabanqaabisa safarka iyo taageerada la helo marka la gaaro.',
  tags: ['dib-u-dhexgalinta', 'la-talinta iyo macluumaadka'],
  concepts: ['voluntary-return'],
})

/** A teaser of several paragraphs, longer than a list shows. */
export const longTeaser: Post = postOf('a-day-at-the-airport', {
  language: 'en',
  kind: 'blog',
  published: '2018-05-16T09:00:00+03:00',
  title: 'A day at the airport with our escorts',
  text: `The day begins at four in the morning. The family of six has packed everything that it owns into eight bags, and the youngest, who is three, carries a plush camel that must not go into the hold.

For most of our passengers the check-in hall is the first that they have ever seen. What is ordinary to others is new: the belt that swallows the bags, the gate that beeps, the stairs that move by themselves. We explain each step before it comes, in Arabic and in Swahili, and then once more.

By noon the aeroplane is in the air. By evening somebody from the town stands at the other end with a sign, winter boots in five sizes, and the keys to a flat with a view of the sea.`,
  tags: ['resettlement', 'travel'],
  concepts: ['resettlement'],
})
