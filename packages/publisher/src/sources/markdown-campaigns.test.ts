import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { markdownCampaigns } from './markdown-campaigns.ts'

async function read(context: TestContext, fields: string) {
  const path = await temporaryFolder(context, { 'price.md': `---\n${fields}---\nA note for editors.\n` })
  const { items, problems } = await markdownCampaigns({ path, homePageUrl: 'https://office.example/' }).read()
  return items[0]?.item ?? problems.map(({ line, message }) => `${line} ${message}`)
}

test('a campaign with every field; the note is not published', async (context) => {
  const fields = `id: p
headline: { en: What is the price?, fi: Mikä on hinta? }
text: { en: Learn to see the signs. }
url: /price
hashtag: imwithyou
image: /price.jpg
starts: 2018-05-01
ends: 2018-05-31
priority: 5
dates_estimated: true
`
  assert.deepEqual(await read(context, fields), {
    id: 'p',
    headline: { en: 'What is the price?', fi: 'Mikä on hinta?' },
    text: { en: 'Learn to see the signs.' },
    url: 'https://office.example/price',
    hashtag: '#imwithyou',
    image: 'https://office.example/price.jpg',
    starts: '2018-05-01',
    ends: '2018-05-31',
    priority: 5,
  })
})

test('a campaign with the least', async (context) => {
  assert.deepEqual(await read(context, 'headline: { en: A }\nstarts: 2018-05-01\n'), {
    id: 'price',
    headline: { en: 'A' },
    starts: '2018-05-01',
    priority: 0,
  })
})

for (const [name, fields, message] of [
  [
    'an end before the start',
    'headline: { en: A }\nstarts: 2018-05-01\nends: 2018-04-30\n',
    '4 Cannot read "ends": expected a day not before "starts" (2018-05-01), got "2018-04-30"',
  ],
  [
    'a headline without a language',
    'headline: A\nstarts: 2018-05-01\n',
    '2 Cannot read "headline": expected a text by language, such as { en: Racism, fi: rasismi }, got "A"',
  ],
  [
    'a hashtag of two words',
    'headline: { en: A }\nstarts: 2018-05-01\nhashtag: im with you\n',
    '4 Cannot read "hashtag": expected a hashtag such as "#imwithyou", got "im with you"',
  ],
] as const) {
  test(`${name} is told`, async (context) => {
    assert.deepEqual(await read(context, fields), [message])
  })
}
