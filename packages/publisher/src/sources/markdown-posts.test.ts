import assert from 'node:assert/strict'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Post } from '@iom-feed/core'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { markdownPosts } from './markdown-posts.ts'

async function read(context: TestContext, files: Record<string, string>, language?: string) {
  const path = await temporaryFolder(context, files)
  const options = {
    path,
    timeZone: 'Europe/Helsinki',
    homePageUrl: 'https://office.example/a/',
    teaserLength: 600,
  }
  const { items, problems } = await markdownPosts({ ...options, ...(language && { language }) }).read()
  return {
    posts: items.map(({ item }) => item),
    messages: problems.map(({ line, message }) => `${line} ${message}`),
  }
}

const least = 'title: A\nurl: x\ndate: 2018-06-04\n'

test('a post with every field', async (context) => {
  const { posts, messages } = await read(context, {
    'x.md': `---
title: "25: yes"
url: /news/x
date: 2018-06-04T10:00:00+03:00
date_estimated: true
modified: 2018-06-05
id: declared
entry: e
language: EN-gb
kind: press-release
tags: AVRR, 2018, Vapaaehtoinen paluu
authors: [The office, { name: A. Author, url: https://a.example, avatar: /a.png }]
image: { url: /x.jpg, alt: A crowd, width: 640, height: 480 }
summary: Short
---
Body.
`,
  })
  assert.deepEqual(messages, [])
  assert.deepEqual(posts, [
    {
      id: 'declared',
      url: 'https://office.example/news/x',
      title: '25: yes',
      text: 'Body.',
      summary: 'Short',
      image: { url: 'https://office.example/x.jpg', alt: 'A crowd', width: 640, height: 480 },
      published: '2018-06-04T10:00:00+03:00',
      modified: '2018-06-05T00:00:00+03:00',
      language: 'en-GB',
      languageSource: 'declared',
      tags: ['AVRR', '2018', 'Vapaaehtoinen paluu'],
      authors: [
        { name: 'The office' },
        { name: 'A. Author', url: 'https://a.example/', avatar: 'https://office.example/a.png' },
      ],
      entry: 'e',
      kind: 'press-release',
      concepts: [],
    } satisfies Post,
  ])
})

test('a post with the least has its id from the file and its language from the source', async (context) => {
  const { posts } = await read(context, { 'sub/käynti talo.md': `---\n${least}---\n` }, 'fi')
  assert.deepEqual(posts, [
    {
      id: 'käynti-talo',
      url: 'https://office.example/a/x',
      title: 'A',
      published: '2018-06-04T00:00:00+03:00',
      language: 'fi',
      languageSource: 'inherited',
      tags: [],
      authors: [],
      concepts: [],
    },
  ])
})

for (const [name, fields, message] of [
  ['a missing title', 'url: x\ndate: 2018-06-04\n', '2 Cannot read "title": expected a title, got nothing'],
  [
    'an empty title',
    'title:\nurl: x\ndate: 2018-06-04\n',
    '2 Cannot read "title": expected a title, got nothing',
  ],
  [
    'a day that does not exist',
    `title: A\nurl: x\ndate: 2018-02-30\n`,
    '4 Cannot read "date": expected a day such as 2018-06-04, got "2018-02-30"',
  ],
  [
    'an address that runs',
    `title: A\nurl: javascript:alert(1)\ndate: 2018-06-04\n`,
    '3 Cannot read "url": expected an http or https address, got "javascript:alert(1)"',
  ],
  [
    'an unknown kind',
    `${least}kind: story\n`,
    '5 Cannot read "kind": expected one of news, blog, press-release, statement, publication, event, got "story"',
  ],
  [
    'an unknown field',
    `${least}tgas: a\n`,
    '5 Cannot read "tgas": expected "tags", got the unknown key "tgas"',
  ],
  [
    'a language in words',
    `${least}language: suomen kieli\n`,
    '5 Cannot read "language": expected a language tag such as fi or en-GB, got "suomen kieli"',
  ],
  [
    'an unquoted hashtag',
    `${least}tags: #imwithyou\n`,
    '5 Cannot read "tags": expected a text in quotes where it begins with #, got "#imwithyou"',
  ],
  [
    'a list as front matter',
    '- a\n',
    '2 Cannot read the file: expected fields such as "title: Almost 300 persons have returned", got a list',
  ],
  [
    'empty front matter',
    '\n',
    '2 Cannot read the file: expected fields such as "title: Almost 300 persons have returned", got nothing',
  ],
] as const) {
  test(`${name} costs the post, and is told`, async (context) => {
    const { posts, messages } = await read(context, {
      'x.md': `---\n${fields}---\n`,
      'good.md': `---\n${least}---\n`,
    })
    assert.deepEqual(messages, [message])
    assert.deepEqual(
      posts.map(({ id }) => id),
      ['good'],
    )
  })
}

test('front matter that is a program is not run', async (context) => {
  const { posts, messages } = await read(context, { 'x.md': '---js\nglobalThis.ran = true\n---\n' })
  assert.equal((globalThis as { ran?: boolean }).ran, undefined)
  assert.deepEqual(posts, [])
  assert.equal(messages.length, 1)
})

test('a post without an address is a post that leads nowhere', async (context) => {
  const { posts, messages } = await read(context, { 'a.md': '---\ntitle: A\ndate: 2018-06-04\n---\n' })
  assert.deepEqual(messages, [])
  assert.ok(posts[0] && !('url' in posts[0]))
})

test('other files, hidden ones and linked folders are passed over', async (context) => {
  const path = await temporaryFolder(context, {
    'a.md': `---\n${least}---\n`,
    'b.txt': 'x',
    '.c.md': 'x',
    '.d/e.md': 'x',
  })
  await symlink(path, join(path, 'circle'))
  const options = { path, timeZone: 'UTC', homePageUrl: 'https://office.example/', teaserLength: 600 }
  const { items, problems } = await markdownPosts(options).read()
  assert.deepEqual([items.length, problems], [1, []])
})
