import type { Catalogue, TermBucket } from '@iom-feed/core'
import { sampleFeed, sampleItem } from './sample-feed.ts'

/** Forty entries on two pages: the even ones are on returns, each tenth is in Finnish too, and each third has a word of its own. */
const numbers = Array.from({ length: 40 }, (_, number) => number)
const isFinnish = (number: number) => number % 10 === 0
const every = (isListed: (number: number) => boolean) => {
  const list = numbers.filter(isListed)
  const gaps = list.map((number, index) => number - (list[index - 1] ?? 0))
  return { posts: list.length, list: gaps }
}

const catalogue: Catalogue = {
  format: 1,
  posts: 40,
  page_length: 20,
  pages: ['../../pages/0.json', '../../pages/1.json'],
  languages: [
    { tag: 'en', name: 'English', ...every(() => true) },
    { tag: 'fi', name: 'suomi', ...every(isFinnish) },
  ],
  kinds: [],
  concepts: [
    {
      id: 'voluntary-return',
      labels: { en: 'Voluntary return', fi: 'Vapaaehtoinen paluu' },
      aliases: ['AVRR', 'Return'],
      ...every((number) => number % 2 === 0),
    },
    { id: 'health', labels: { en: 'Health', fi: 'Terveys' }, ...every((number) => number === 3) },
    { id: 'events', labels: { en: 'Events' }, ...every((number) => number === 5) },
  ],
  terms: [{ from: 'palu', address: 'terms.json' }],
}

const terms: TermBucket = {
  forms: { paluu: [0], paluuta: [0] },
  stems: [['palu', every((number) => number % 3 === 0).list]],
}

function items(newest: number, oldest: number): Record<string, unknown>[] {
  return numbers
    .slice(oldest, newest + 1)
    .reverse()
    .flatMap((number) => [
      sampleItem(number, {}, number % 2 ? {} : { concepts: ['voluntary-return'] }),
      ...(isFinnish(number)
        ? [
            sampleItem(
              number,
              { id: `fi-${number}`, title: `Kirjoitus ${number}`, language: 'fi' },
              { entry: `entry-${number}` },
            ),
          ]
        : []),
    ])
}

let documents = 0

/** What a server holds of a document with a catalogue: the addresses, those of the catalogue ever new, and what stands there. */
export function sampleDocument(): Record<string, object> {
  const folder = `/catalogue/${documents++}`
  const first = sampleFeed(
    { items: items(39, 35), next_url: '/pages/1.json' },
    {
      posts: 40,
      catalogue: `${folder}/catalogue.json`,
      languages: [
        { tag: 'en', name: 'English', posts: 40 },
        { tag: 'fi', name: 'suomi', posts: 4 },
      ],
      concepts: [
        {
          id: 'voluntary-return',
          labels: { en: 'Voluntary return', fi: 'Vapaaehtoinen paluu' },
          aliases: ['AVRR', 'Return'],
          posts: 20,
        },
        { id: 'health', labels: { en: 'Health', fi: 'Terveys' }, posts: 1 },
      ],
    },
  )
  return {
    '/feed.json': first,
    '/pages/1.json': sampleFeed({ items: items(39, 20), next_url: '/pages/0.json' }),
    '/pages/0.json': sampleFeed({ items: items(19, 0) }),
    [`${folder}/catalogue.json`]: catalogue,
    [`${folder}/terms.json`]: terms,
  }
}
