import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createVocabulary, type Post } from '@iom-feed/core'
import fc from 'fast-check'
import { anyPublication } from '../../test/any-publication.ts'
import { checkJsonLd } from '../../test/check-json-ld.ts'
import { samplePost, samplePosts, samplePublication } from '../../test/samples.ts'
import type { OutputFile } from '../files/output-file.ts'
import { cleanText } from '../reading/fields.ts'
import { aboutPage } from './about-page.ts'
import { datasetJsonLd } from './dataset-json-ld.ts'
import { licenceAddress } from './json-ld.ts'
import { postsJsonLd } from './posts-json-ld.ts'
import type { Publication } from './publication.ts'

const textOf = (files: readonly OutputFile[]) => Buffer.from(files[0]?.bytes ?? []).toString('utf8')

async function writePosts(posts: readonly Post[], changes: Partial<Publication> = {}) {
  const text = textOf(postsJsonLd(samplePublication({ posts, ...changes })))
  await checkJsonLd(text)
  return JSON.parse(text)['@graph']
}

test('the newest twenty posts are articles', async () => {
  const graph = await writePosts(samplePosts(30))
  assert.equal(graph.length, 20)
  assert.equal(graph[0].url, 'https://office.example/29')
  assert.deepEqual(await writePosts([]), [])
})

test('an article says what its post says', async () => {
  const vocabulary = createVocabulary([
    {
      id: 'racism',
      prefLabel: { en: 'Racism', fi: 'Rasismi' },
      exactMatch: ['https://vocabulary.example/1'],
    },
  ])
  const image = {
    url: 'images/0123456789ab-640.webp',
    alt: 'A field',
    width: 640,
    height: 360,
    sizes: [{ url: 'images/0123456789ab-640.webp', width: 640, height: 360 }],
  }
  const post = samplePost({
    id: 'a',
    title: 'Title',
    url: 'https://office.example/a',
    text: 'Text',
    language: 'fi',
    published: '2018-06-04t00:00:00+03:00',
    modified: '2018-06-05T00:00:00Z',
    tags: ['rasismi'],
    concepts: ['racism'],
    authors: [{ name: 'The office' }],
    kind: 'blog',
    image,
  })
  const options = { vocabulary, licence: 'CC-BY-4.0', baseUrl: 'https://feeds.example/' }
  const [{ '@id': id, ...article }] = await writePosts([post], options)
  assert.match(id, /^urn:uuid:/)
  assert.deepEqual(article, {
    '@type': 'BlogPosting',
    headline: 'Title',
    url: 'https://office.example/a',
    description: 'Text',
    inLanguage: 'fi',
    datePublished: '2018-06-04T00:00:00+03:00',
    dateModified: '2018-06-05T00:00:00Z',
    author: ['The office'],
    publisher: { '@type': 'Organization', name: 'office.example', url: 'https://office.example/' },
    keywords: ['rasismi'],
    about: [
      {
        '@type': 'DefinedTerm',
        name: 'Rasismi',
        termCode: 'racism',
        sameAs: ['https://vocabulary.example/1'],
      },
    ],
    image: {
      '@type': 'ImageObject',
      url: 'https://feeds.example/images/0123456789ab-640.webp',
      caption: 'A field',
      width: '640px',
      height: '360px',
    },
    license: 'https://spdx.org/licenses/CC-BY-4.0',
  })
  const [{ image: none }] = await writePosts([post])
  assert.equal(none, undefined)
})

test('what was published before its translations is their original; of what came at once nothing is said but that', async () => {
  const at = (language: string, day: string) =>
    samplePost({
      id: `tag:office.example,2018:${language}`,
      language,
      entry: 'a',
      published: `2018-06-0${day}T00:00:00Z`,
    })
  const refer = (language: string) => ({ '@id': `tag:office.example,2018:${language}` })
  const [fi, sv, en] = await writePosts([at('fi', '5'), at('sv', '5'), at('en', '4')])
  assert.deepEqual([fi.translationOfWork, fi.workTranslation], [refer('en'), undefined])
  assert.deepEqual([sv.translationOfWork, sv.workTranslation], [refer('en'), undefined])
  assert.deepEqual([en.translationOfWork, en.workTranslation], [undefined, [refer('fi'), refer('sv')]])
  const [one, other] = await writePosts([at('fi', '5'), at('sv', '5')])
  assert.deepEqual([one.workTranslation, other.workTranslation], [[refer('sv')], [refer('fi')]])
})

test('whatever the sources hold, it is read as it was meant, in a file and within a page', async () => {
  await fc.assert(
    fc.asyncProperty(anyPublication, async (publication) => {
      const text = textOf(postsJsonLd(publication))
      assert.equal(textOf(postsJsonLd(publication)), text)
      const expanded = await checkJsonLd(text)
      // A graph without nodes expands to nothing.
      if (publication.posts.length > 0) assert.ok(expanded.length > 0)
      const { '@graph': graph } = JSON.parse(text)
      for (const [index, { text: words, tags }] of publication.posts.entries()) {
        assert.equal(graph[index].description, words && cleanText(words))
        assert.deepEqual(graph[index].keywords ?? [], tags.map(cleanText))
      }
    }),
  )
})

const observation = {
  id: 'may',
  series: {
    hostArea: 'FI',
    counterpartArea: '_T',
    measure: 'returns',
    group: '_T',
    unit: 'persons',
    scope: '_T',
  },
  period: { start: 2018 * 12 + 4, end: 2018 * 12 + 4 },
  accumulation: 'period',
  value: 58,
  qualifier: 'exact',
  status: 'A',
  confidentiality: 'F',
  vintage: '2018-06-04',
  source: { name: 'office' },
} as const

const data = {
  title: { en: 'Return statistics</script>' },
  description: { en: 'Numbers by month' },
  observations: [
    observation,
    { ...observation, id: 'april', period: { start: 2018 * 12, end: 2018 * 12 + 3 }, vintage: '2018-05-02' },
  ],
  areas: { FI: { en: 'Finland', fi: 'Suomi' } },
  method: { en: 'https://office.example/method' },
}

test('the return statistics are a dataset, which says where, when, what and how', async () => {
  const text = textOf(
    datasetJsonLd(
      samplePublication({ data, licence: 'All rights reserved', baseUrl: 'https://feeds.example/' }),
    ),
  )
  await checkJsonLd(text)
  const { '@id': id, ...dataset } = JSON.parse(text)
  const publisher = { '@type': 'Organization', name: 'office.example', url: 'https://office.example/' }
  assert.match(id, /^urn:uuid:/)
  assert.deepEqual(dataset, {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Return statistics</script>',
    description: 'Numbers by month',
    url: 'https://feeds.example/about.html',
    creator: publisher,
    publisher,
    isAccessibleForFree: true,
    temporalCoverage: '2018-01/2018-05',
    dateModified: '2018-06-04',
    spatialCoverage: [{ '@type': 'Country', name: 'Finland', identifier: 'FI' }],
    variableMeasured: [{ '@type': 'PropertyValue', name: 'returns', unitText: 'persons' }],
    measurementTechnique: ['https://office.example/method'],
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: 'https://feeds.example/returns.csv',
      },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: 'https://feeds.example/returns.json',
      },
    ],
  })
})

test('the page about the feed has the same, and without statistics there is neither', () => {
  const [, inside] =
    /<script type="application\/ld\+json">(.*?)<\/script>/.exec(
      textOf(aboutPage(samplePublication({ data }))),
    ) ?? []
  assert.deepEqual(JSON.parse(inside ?? ''), JSON.parse(textOf(datasetJsonLd(samplePublication({ data })))))
  assert.deepEqual(datasetJsonLd(samplePublication()), [])
  assert.doesNotMatch(textOf(aboutPage(samplePublication())), /ld\+json/)
})

test('a licence has an address where it is one or has a name of SPDX', () => {
  assert.equal(licenceAddress('https://office.example/terms'), 'https://office.example/terms')
  assert.equal(licenceAddress('CC-BY-4.0'), 'https://spdx.org/licenses/CC-BY-4.0')
  assert.equal(licenceAddress('All rights reserved'), undefined)
  assert.equal(licenceAddress(undefined), undefined)
})
