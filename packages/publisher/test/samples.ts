import { createVocabulary, type Post } from '@iom-feed/core'
import type { Publication } from '../src/outputs/publication.ts'

/** A post that says only what a test is about. */
export function samplePost(post: Partial<Post> & { readonly id: string }): Post {
  return { title: post.id, tags: [], authors: [], concepts: [], ...post }
}

/** `count` posts in as many entries, newest first, numbered; all in one month. */
export function samplePosts(count: number): Post[] {
  return Array.from({ length: count }, (_, index) => {
    const number = count - 1 - index
    const at = new Date(Date.UTC(2018, 0, 1) + number * 3_600_000).toISOString()
    const url = `https://office.example/${number}`
    return samplePost({ id: `p${number}`, number, url, text: `The text of post ${number}.`, published: at })
  })
}

export function samplePublication(changes: Partial<Publication> = {}): Publication {
  return {
    title: 'News',
    homePageUrl: 'https://office.example/',
    language: 'en',
    timeZone: 'Europe/Helsinki',
    updated: '2018-06-10T15:00:00+03:00',
    posts: [],
    languages: [],
    campaigns: [],
    figures: [],
    vocabulary: createVocabulary([]),
    ...changes,
  }
}
