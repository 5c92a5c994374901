import type { Feed } from '@iom-feed/core'
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { expect, userEvent, waitFor } from 'storybook/test'
import '../define/all.ts'
import { feedOf, officeClock, officeFeed } from '../../stories/office-feed.ts'
import { officePosts } from '../../stories/office-posts.ts'
import { type Answer, serveFeed } from '../../stories/serve-feed.ts'
import { deep, deepAll, textOf } from '../../test/deep.ts'
import type { IomFeedFilter } from './feed-filter.ts'

type Story = StoryObj<IomFeedFilter>

const counted = feedOf({ total: 13 })

const meta: Meta<IomFeedFilter> = {
  title: 'Elements/Feed filter',
  component: 'iom-feed-filter',
  args: { feed: counted, clock: officeClock },
}

export default meta

/** The six largest topics, with the number of posts on each. */
export const Topics: Story = {}

/** Topics are added to one another; "All" takes them back. */
export const TwoTopicsChosen: Story = {
  parameters: { visual: ['light-1280', 'light-320-ar', 'dark-320', 'forced-colors-320', 'inherit-320'] },
  args: { filter: { tags: ['voluntary-return', 'racism'] } },
}

/** The page's address may name a topic by any of its names, or a tag that no topic knows. */
export const TagOfNoTopic: Story = { args: { filter: { tags: ['AVRR', 'EURODAC'] } } }

export const LanguageAndWords: Story = {
  parameters: { visual: ['light-320-fi'] },
  args: { filter: { languages: ['fi'], text: 'vapaaehtoinen paluu' } },
}

/** A search from right to left in a field from left to right. */
export const ArabicWords: Story = { args: { filter: { text: 'العودة الطوعية' } } }

/** The rest of the topics, which the reader asked for. */
export const AllTopics: Story = {
  tags: ['!autodocs'],
  async play({ canvasElement }) {
    deep<HTMLButtonElement>(canvasElement, '[part=more-topics]').click()
    await waitFor(() => expect(deepAll(canvasElement, '[part=more-topics]')).toHaveLength(0))
  },
}

/** Where the page lets only some languages through, the number of posts on a topic would not be true. */
export const OnlyFinnishAndSwedish: Story = { args: { languages: 'fi sv' } }

/** There is nothing to choose from. */
export const OneLanguage: Story = { args: { languages: 'fi' } }

export const NoTopics: Story = { args: { feed: { ...counted, concepts: [] } } }

/** A quarter of what a large site has; the rest is behind “More topics”. */
export const ManyTopics: Story = {
  args: {
    feed: {
      ...counted,
      concepts: Array.from({ length: 24 }, (_, index) => ({
        id: `topic-${index}`,
        labels: { en: `Topic number ${index + 1}` },
        aliases: [],
        posts: 240 - index * 9,
      })),
    },
  },
}

export const Loading: Story = { args: { feed: undefined, src: serveFeed('filter-loading.json', 'never') } }

export const Failed: Story = { args: { feed: undefined, src: serveFeed('filter-failed.json', 500) } }

export const ArabicPage: Story = { globals: { language: 'ar' } }

/** Names of topics in another language, counts in Persian digits. */
export const PersianPage: Story = { globals: { language: 'fa' } }

export const SomaliPage: Story = { globals: { language: 'so', width: '320px' } }

export const FinnishNarrow: Story = { globals: { language: 'fi', width: '320px' } }

export const Swedish: Story = { globals: { language: 'sv' } }

export const LongWords: Story = {
  parameters: { visual: ['light-320'] },
  args: {
    feed: {
      ...counted,
      concepts: [
        {
          id: 'long',
          labels: { fi: 'Yhdenvertaisuussuunnittelutyöryhmäkokouspöytäkirjat', en: 'Minutes' },
          aliases: [],
          posts: 1200,
        },
        ...officeFeed.concepts,
      ],
    },
  },
  globals: { language: 'fi', width: '320px' },
}

export const InThePagesColours: Story = {
  args: { filter: { tags: ['voluntary-return'] } },
  globals: { theme: 'inherit' },
}

const withList = (feed = feedOf({ posts: officePosts })) => html`
  <iom-feed-filter .feed=${counted} for="news"></iom-feed-filter>
  <iom-post-list .feed=${feed} .clock=${officeClock} id="news"></iom-post-list>
`

/** The first page of a large feed, which is searched by its catalogue; the server has this answer to all that is asked for. */
function largeFeed(name: string, answer: Answer): Feed {
  const address = serveFeed(name, answer)
  return feedOf({ posts: officePosts.slice(0, 5), total: 240, nextUrl: address, catalogue: address })
}

/** Above the list that it filters. */
export const WithAList: Story = { render: () => withList() }

/** The list says how many posts were found, also to those who do not see it. */
export const Found: Story = {
  tags: ['!autodocs'],
  render: () => withList(),
  async play({ canvasElement }) {
    await userEvent.type(deep(canvasElement, '[part=search]'), 'april')
    await waitFor(() => expect(textOf(canvasElement, '[role=status]')).toMatch(/\p{L}/u))
  },
}

export const NothingFound: Story = {
  parameters: { visual: ['light-320'] },
  tags: ['!autodocs'],
  render: () => withList(),
  async play({ canvasElement }) {
    await userEvent.type(deep(canvasElement, '[part=search]'), 'zeppelin')
    await waitFor(() => expect(deepAll(canvasElement, '[part=empty]')).toHaveLength(1))
  },
}

/** What was shown stays until it is known what is found. */
export const Searching: Story = {
  tags: ['!autodocs'],
  render: () => withList(largeFeed('catalogue-loading.json', 'never')),
  async play({ canvasElement }) {
    await userEvent.type(deep(canvasElement, '[part=search]'), 'april')
    await waitFor(() => expect(deepAll(canvasElement, '[part=more][aria-disabled=true]')).toHaveLength(1))
  },
}

/** Of what the page has in hand the list shows what fits; the button stays, to try again. */
export const SearchFailed: Story = {
  tags: ['!autodocs'],
  render: () => withList(largeFeed('catalogue-failed.json', 500)),
  async play({ canvasElement }) {
    await userEvent.type(deep(canvasElement, '[part=search]'), 'april')
    await waitFor(() => expect(deepAll(canvasElement, '[part=post]')).toHaveLength(1))
  },
}
