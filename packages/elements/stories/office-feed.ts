import { type ConceptCount, countConcepts, countLanguages, type Feed } from '@iom-feed/core'
import { interfaceLanguages } from './interface-languages.ts'
import { againstRacism, priceOfAHumanBeing } from './office-campaigns.ts'
import { officeFigures } from './office-figures.ts'
import { officePosts } from './office-posts.ts'

const concepts: readonly Omit<ConceptCount, 'posts'>[] = [
  {
    id: 'voluntary-return',
    labels: {
      en: 'Voluntary return',
      fi: 'Vapaaehtoinen paluu',
      sv: 'Frivilligt återvändande',
      ar: 'العودة الطوعية',
    },
    aliases: ['AVRR', 'Return', 'återvändande'],
  },
  {
    id: 'statistics',
    labels: { en: 'Statistics', fi: 'Tilastot', sv: 'Statistik', ar: 'إحصاءات' },
    aliases: [],
  },
  {
    id: 'racism',
    labels: { en: 'Racism', fi: 'Rasismi', sv: 'Rasism', ar: 'العنصرية' },
    aliases: ['rasismin vastainen viikko'],
  },
  { id: 'health', labels: { en: 'Health', fi: 'Terveys', sv: 'Hälsa', ar: 'الصحة' }, aliases: [] },
  { id: 'children', labels: { en: 'Children', fi: 'Lapset', sv: 'Barn', ar: 'الأطفال' }, aliases: [] },
  {
    id: 'resettlement',
    labels: {
      en: 'Resettlement',
      fi: 'Uudelleensijoittaminen',
      sv: 'Vidarebosättning',
      ar: 'إعادة التوطين',
    },
    aliases: ['kiintiöpakolaiset'],
  },
  {
    id: 'counter-trafficking',
    labels: {
      en: 'Counter-trafficking',
      fi: 'Ihmiskaupan vastainen työ',
      sv: 'Arbete mot människohandel',
      ar: 'مكافحة الاتجار بالبشر',
    },
    aliases: ['ihmiskauppa'],
  },
]

/** The office's feed, but for what a story is about. */
export function feedOf(fields: Partial<Feed> = {}): Feed {
  const posts = fields.posts ?? officePosts
  const counts = countConcepts(posts)
  return {
    title: 'News from IOM Finland',
    titles: {
      en: 'News from IOM Finland',
      fi: 'IOM Suomen uutiset',
      sv: 'Nyheter från IOM Finland',
      ar: 'أخبار المنظمة الدولية للهجرة في فنلندا',
    },
    homePageUrl: 'https://finland.iom.int/',
    authors: [],
    posts,
    updated: '2018-06-05T06:00:00Z',
    expectedEvery: 'P2D',
    timeZone: 'Europe/Helsinki',
    languages: countLanguages(posts).map((count) => ({
      ...count,
      name: interfaceLanguages[count.tag] ?? count.tag,
    })),
    concepts: concepts.map((concept) => ({
      ...concept,
      posts: counts.find(({ id }) => id === concept.id)?.posts ?? 0,
    })),
    kinds: [],
    kept: [],
    campaigns: [againstRacism, priceOfAHumanBeing],
    figures: officeFigures,
    ...fields,
  }
}

export const officeFeed: Feed = feedOf()

/** What the elements' clocks show: the middle of the day on which the feed was updated. */
export const officeClock = (): number => Date.parse('2018-06-05T09:00:00Z')

/** Two days and a half later than the feed promises to be renewed. */
export const lateClock = (): number => Date.parse('2018-06-09T18:00:00Z')
