import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../define/news-feed.ts'
import { longCampaign } from '../../stories/office-campaigns.ts'
import { feedOf, lateClock, officeClock, officeFeed } from '../../stories/office-feed.ts'
import { counselled, resettled, waiting } from '../../stories/office-figures.ts'
import { illustratedPosts } from '../../stories/office-images.ts'
import { longWords, officePosts, postOf } from '../../stories/office-posts.ts'
import { serveFeed } from '../../stories/serve-feed.ts'
import type { IomNewsFeed } from './news-feed.ts'

type Story = StoryObj<IomNewsFeed>

const meta: Meta<IomNewsFeed> = {
  title: 'Elements/News feed',
  component: 'iom-news-feed',
  args: { feed: officeFeed, clock: officeClock, limit: 5 },
}

export default meta

/** Title, campaign, figures and posts. */
export const Whole: Story = {
  parameters: {
    visual: ['light-1280', 'light-320-ar', 'dark-320-fi', 'forced-colors-1280', 'print-1280', 'inherit-320'],
  },
}

export const WithoutHeading: Story = { args: { noHeading: true } }

export const WithoutCampaigns: Story = { args: { noCampaigns: true } }

export const WithoutFigures: Story = { args: { noFigures: true } }

export const PostsOnly: Story = { args: { noHeading: true, noCampaigns: true, noFigures: true } }

/** A page that shows the posts elsewhere, or not at all. */
export const WithoutPosts: Story = { args: { noPosts: true } }

/** Posts as cards, in as many columns as there is room for. */
export const Cards: Story = { args: { layout: 'cards', feed: feedOf({ posts: illustratedPosts }), limit: 4 } }

export const CardsNarrow: Story = { ...Cards, globals: { width: '320px' } }

export const CardsArabicPage: Story = { ...Cards, globals: { language: 'ar' } }

/** No more than date and title of each post. */
export const Compact: Story = { args: { layout: 'compact' } }

export const OneFigure: Story = { args: { feed: feedOf({ figures: officeFeed.figures.slice(1, 2) }) } }

/** As many as a feed can have side by side, over several lines. */
export const ManyFigures: Story = {
  args: { feed: feedOf({ figures: [...officeFeed.figures, counselled, resettled, waiting] }) },
}

export const Loading: Story = { args: { feed: undefined, src: serveFeed('feed-loading.json', 'never') } }

/** What the page has put between the tags stays, and the reader can try again. */
export const Failed: Story = {
  parameters: { visual: ['light-320', 'dark-1280'] },
  args: { feed: undefined, src: serveFeed('feed-failed.json', 500) },
}

/** The reader's own connection is gone. */
export const Offline: Story = { args: { feed: undefined, src: serveFeed('feed-offline.json', 'offline') } }

/** The document is older than it promised to be. */
export const Stale: Story = {
  args: { feed: undefined, src: serveFeed('feed.json', officeFeed), clock: lateClock },
}

export const Empty: Story = { args: { feed: feedOf({ posts: [], campaigns: [], figures: [] }) } }

/** Somebody else's JSON Feed, which has posts and nothing that is ours. */
export const AnotherFeed: Story = {
  parameters: { visual: ['light-1280'] },
  args: {
    feed: {
      title: 'Kivijoki library',
      homePageUrl: 'https://library.example/',
      authors: [],
      posts: [
        postOf('1', {
          url: 'https://library.example/language-cafe',
          published: '2018-06-01T12:00:00Z',
          title: 'Language café on Thursdays',
          text: 'No need to register: come for a coffee, and speak Finnish, Swedish or whatever you are learning.',
        }),
        postOf('2', {
          url: 'https://library.example/summer',
          published: '2018-05-28T12:00:00Z',
          title: 'Summer opening hours',
          text: 'From June to August we close at six.',
        }),
      ],
      languages: [],
      concepts: [],
      kinds: [],
      kept: [],
      campaigns: [],
      figures: [],
    },
  },
}

export const Finnish: Story = { globals: { language: 'fi' } }

export const Swedish: Story = { globals: { language: 'sv' } }

export const ArabicPage: Story = { globals: { language: 'ar' } }

export const ArabicPageNarrow: Story = { globals: { language: 'ar', width: '320px' } }

/** Headline, campaign and posts with words that are longer than the column. */
export const LongFinnishWords: Story = {
  args: {
    feed: feedOf({
      titles: { fi: 'Maahanmuuttohallintoyhteistyökumppanuusuutiset' },
      campaigns: [longCampaign],
      posts: [longWords, ...officePosts],
    }),
  },
  globals: { language: 'fi', width: '320px' },
}

export const Narrow: Story = { globals: { width: '320px' } }

export const Medium: Story = { globals: { width: '640px' } }

export const Wide: Story = { globals: { width: '1100px' } }

/** Without `theme` the element has the colours of its page. */
export const Dark: Story = { globals: { theme: 'dark' } }

export const DarkOnALightPage: Story = { args: { theme: 'dark' }, globals: { theme: 'light' } }

export const LightOnADarkPage: Story = { args: { theme: 'light' }, globals: { theme: 'dark' } }

/** Font and colours are those of the page. */
export const Inherit: Story = { globals: { theme: 'inherit' } }

export const InheritNarrow: Story = { globals: { theme: 'inherit', width: '320px' } }
