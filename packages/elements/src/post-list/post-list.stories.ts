import type { Feed, Post } from '@iom-feed/core'
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { expect, waitFor } from 'storybook/test'
import '../define/post-list.ts'
import { feedOf, lateClock, officeClock, officeFeed } from '../../stories/office-feed.ts'
import { illustratedPosts, partlyIllustratedPosts } from '../../stories/office-images.ts'
import {
  longTeaser,
  longWords,
  officePosts,
  persianPost,
  postOf,
  somaliPost,
} from '../../stories/office-posts.ts'
import { serveFeed } from '../../stories/serve-feed.ts'
import { deep, deepAll, textOf } from '../../test/deep.ts'
import type { IomPostList } from './post-list.ts'

type Story = StoryObj<IomPostList & { '--iom-gap'?: string }>

const meta: Meta<IomPostList & { '--iom-gap'?: string }> = {
  title: 'Elements/Post list',
  component: 'iom-post-list',
  args: { feed: officeFeed, clock: officeClock, limit: 5 },
}

export default meta

const published = '2018-06-04T09:00:00+03:00'

/** Nobody presses a button on a docs page. */
const onCanvas = ['!autodocs']

/** A feed with these posts only. */
function listOf(...posts: Post[]): Feed {
  return feedOf({ posts })
}

/** Of the office's posts the one with this id. */
function officePost(id: string): Post {
  return officePosts.find((post) => post.id === id) ?? postOf(id, {})
}

const { published: _, ...undated } = officePost('joint-statement-on-children')

/** Presses the button for more, which the list has when it has found its posts, and waits for what it announces. */
async function pressMore(list: HTMLElement): Promise<void> {
  await waitFor(() => expect(deepAll(list, '[part=more][aria-disabled=false]')).toHaveLength(1))
  deep<HTMLButtonElement>(list, '[part=more]').click()
  await waitFor(() => expect(textOf(list, '[role=status]')).not.toBe(''))
}

/** Each post once, in the reader's language where it was written in that; a button shows the rest. */
export const Posts: Story = { parameters: { visual: ['light-1280-ar'] } }

/** There is no more: the button is gone. */
export const AllPosts: Story = { args: { limit: undefined } }

export const OnePost: Story = {
  parameters: { visual: ['light-1280', 'dark-320', 'forced-colors-320', 'print-320', 'inherit-320'] },
  args: { feed: listOf(officePost('assisted-return-from-iceland')) },
}

export const Empty: Story = { parameters: { visual: ['light-320'] }, args: { feed: listOf() } }

export const Loading: Story = { args: { feed: undefined, src: serveFeed('loading.json', 'never') } }

/** The children stay, and the reader can try again. */
export const Failed: Story = { args: { feed: undefined, src: serveFeed('failed.json', 500) } }

/** The reader has tried again, and the server was back. */
export const TriedAgain: Story = {
  tags: onCanvas,
  args: { feed: undefined, src: serveFeed('list-again.json', 500) },
  beforeEach: () => void serveFeed('list-again.json', 500),
  async play({ canvasElement }) {
    await waitFor(() => expect(deepAll(canvasElement, '[part=retry]')).toHaveLength(1))
    serveFeed('list-again.json', officeFeed)
    deep<HTMLButtonElement>(canvasElement, '[part=retry]').click()
    await waitFor(() => expect(deepAll(canvasElement, '[part=post]')).toHaveLength(5))
  },
}

/** The document is older than it promised to be. */
export const Stale: Story = {
  args: { feed: undefined, src: serveFeed('list.json', officeFeed), clock: lateClock, limit: 3 },
}

/** The focus moves to the first of the new posts. */
export const MorePressed: Story = {
  tags: onCanvas,
  args: { limit: 3 },
  async play({ canvasElement }) {
    const list = deep(canvasElement, 'iom-post-list')
    await pressMore(list)
    await waitFor(() => expect(list.shadowRoot?.activeElement?.matches('[part=title-link]')).toBe(true))
  },
}

/** The next page is being loaded. */
export const MoreLoading: Story = {
  tags: onCanvas,
  args: { feed: { ...officeFeed, nextUrl: serveFeed('next-loading.json', 'never'), total: 42 } },
  async play({ canvasElement }) {
    const list = deep(canvasElement, 'iom-post-list')
    await waitFor(() => expect(deepAll(list, '[part=more]')).toHaveLength(1))
    deep<HTMLButtonElement>(list, '[part=more]').click()
    await waitFor(() => expect(deepAll(list, '[part=more][aria-disabled=true]')).toHaveLength(1))
  },
}

/** The next page could not be loaded: the button stays, to try again. */
export const MoreFailed: Story = {
  tags: onCanvas,
  args: { feed: { ...officeFeed, nextUrl: serveFeed('next-failed.json', 500), total: 42 } },
  play: ({ canvasElement }) => pressMore(deep(canvasElement, 'iom-post-list')),
}

/** As many beside each other as there is room for, each with its image. */
export const Cards: Story = {
  args: { layout: 'cards', feed: feedOf({ posts: illustratedPosts }), limit: 4 },
}

/** A card whose post has no image, or one that cannot be loaded, has its words only. */
export const CardsWithFewImages: Story = {
  parameters: { visual: ['light-1280'] },
  args: { layout: 'cards', feed: feedOf({ posts: partlyIllustratedPosts }), limit: 4 },
  async play({ canvasElement }) {
    await waitFor(() => expect(deepAll(canvasElement, '[part=image]')).toHaveLength(2))
  },
}

/** No post has one: cards of words, level with each other. */
export const CardsWithoutImages: Story = {
  args: { layout: 'cards', limit: 4 },
}

/** It is no wider than it would be beside others. */
export const OneCard: Story = {
  args: { layout: 'cards', feed: feedOf({ posts: illustratedPosts.slice(0, 1) }) },
}

/** Words break in a card as they do in a column of its width. */
export const CardsWithLongFinnishWords: Story = {
  args: { layout: 'cards', feed: listOf(longWords, officePost('opas-tyonantajille')) },
  globals: { language: 'fi', width: '320px' },
}

/** No more than date and title, for a column beside something else. */
export const Compact: Story = {
  parameters: { visual: ['light-320-ar'] },
  args: { layout: 'compact' },
}

export const CompactNarrow: Story = { args: { layout: 'compact' }, globals: { width: '320px' } }

/** Less space between posts, and between all that a feed has. */
export const Dense: Story = { args: { '--iom-gap': '10px' } }

/** The link leads to the RSS of the language, or the subject, that the list is of. */
export const WithSubscription: Story = {
  args: { feed: undefined, src: serveFeed('subscription.json', officeFeed), limit: 1 },
}

/** Each kind of post says what it is, but for news. */
export const EachKind: Story = {
  args: {
    limit: undefined,
    feed: listOf(
      ...(['news', 'blog', 'press-release', 'statement', 'publication', 'event'] as const).map((kind) =>
        postOf(kind, { kind, language: 'en', published, title: `A post of the kind “${kind}”` }),
      ),
    ),
  },
}

export const ByTag: Story = { args: { tags: 'AVRR' } }

/** Posts in other languages are left out. */
export const OnlyFinnishAndSwedish: Story = { args: { languages: 'fi sv' } }

/** The label says in what language the post is, where that is not the reader's. */
export const ForeignPost: Story = { args: { feed: listOf(officePost('ensimmainen-lento')) } }

/** Each post runs in its own direction; what the list says about it runs in that of the interface. */
export const ArabicAmongOthers: Story = {
  args: { feed: feedOf({ posts: officePosts.slice(4, 9) }) },
}

export const ArabicPage: Story = { globals: { language: 'ar' } }

/** Posts in other languages, with Latin names and numbers, among what the list says in Persian. */
export const PersianPage: Story = {
  args: { feed: feedOf({ posts: [persianPost, ...officePosts.slice(4)] }) },
  globals: { language: 'fa' },
}

export const LongSomaliWords: Story = {
  args: { feed: listOf(somaliPost, officePost('assisted-return-from-iceland')) },
  globals: { language: 'so', width: '320px' },
}

export const ArabicPageOnlyArabic: Story = {
  args: { languages: 'ar' },
  globals: { language: 'ar', width: '640px' },
}

export const Finnish: Story = { globals: { language: 'fi' } }

export const Swedish: Story = { globals: { language: 'sv' } }

/** No language is claimed, and the direction is that of the letters. */
export const UnknownLanguage: Story = {
  args: {
    feed: listOf(
      postOf('unknown-1', {
        published,
        title: 'Lämna aldrig någon utanför',
        text: 'Temadag i biblioteket på lördag.',
        tags: ['temadag'],
      }),
      postOf('unknown-2', { published, title: 'أهلاً وسهلاً', text: 'يوم مفتوح في المكتبة يوم السبت.' }),
    ),
  },
}

export const WithoutDate: Story = { args: { feed: listOf(undated) } }

export const WithoutTeaser: Story = {
  args: {
    feed: listOf(
      ...['Office closed on Midsummer Eve', 'New opening hours from August'].map((title, index) =>
        postOf(`short-${index}`, { language: 'en', published, title }),
      ),
    ),
  },
}

/** The title is no link. */
export const WithoutAddress: Story = {
  args: {
    feed: listOf({
      id: 'without-address',
      language: 'en',
      published,
      title: 'Thank you to everyone who came to the UN tent',
      text: 'More than two thousand visitors told us how the world should look in 2030.',
      tags: [],
      concepts: [],
      authors: [],
    }),
  },
}

/** The text stands in for the title; where there is none either, the address does. */
export const WithoutTitle: Story = {
  args: {
    feed: listOf(
      postOf('note', {
        language: 'en',
        published,
        text: 'We are back in the office after the Midsummer holidays.',
      }),
      postOf('picture-of-the-week', { published }),
    ),
  },
}

/** Nothing but an id, as a careless feed may have it. */
export const Bare: Story = { args: { feed: listOf({ id: '4711', tags: [], concepts: [], authors: [] }) } }

/** Six lines of it show. */
export const LongTeaser: Story = {
  parameters: { visual: ['light-320'] },
  args: { feed: listOf(longTeaser) },
}

export const ManyTags: Story = {
  parameters: { visual: ['light-320'] },
  args: {
    feed: listOf({
      ...officePost('assisted-return-from-iceland'),
      tags: [
        'AVRR',
        'Iceland',
        'reintegration',
        'counselling',
        'Directorate of Immigration',
        'kotiinpaluu',
        'återvändande',
        'small business grants',
        'العودة الطوعية',
        'vapaaehtoisen paluun neuvontapiste',
      ],
    }),
  },
}

/** Words break where Finnish does, where the browser knows how. */
export const LongFinnishWords: Story = {
  parameters: { visual: ['light-320'] },
  args: { feed: listOf(longWords, officePost('opas-tyonantajille')) },
  globals: { language: 'fi', width: '320px' },
}

export const Narrow: Story = { globals: { width: '320px' } }

export const Medium: Story = { globals: { width: '640px' } }

export const Wide: Story = { globals: { width: '1100px' } }

export const Dark: Story = { globals: { theme: 'dark' } }

/** Font and colours are those of a page that does not say that it is dark. */
export const Inherit: Story = { globals: { theme: 'inherit' } }
