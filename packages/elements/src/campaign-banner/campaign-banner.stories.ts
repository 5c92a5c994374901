import type { Campaign, Feed } from '@iom-feed/core'
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../define/campaign-banner.ts'
import { againstRacism, longCampaign, priceOfAHumanBeing } from '../../stories/office-campaigns.ts'
import { feedOf, lateClock, officeClock, officeFeed } from '../../stories/office-feed.ts'
import { serveFeed } from '../../stories/serve-feed.ts'
import type { IomCampaignBanner } from './campaign-banner.ts'

type Story = StoryObj<IomCampaignBanner>

const meta: Meta<IomCampaignBanner> = {
  title: 'Elements/Campaign banner',
  component: 'iom-campaign-banner',
  args: { feed: officeFeed, clock: officeClock },
}

export default meta

/** A feed with this campaign only. */
function feedWith(...campaigns: Campaign[]): Feed {
  return feedOf({ campaigns })
}

const { text: _text, ...withoutText } = againstRacism
const { url: _url, ...withoutAddress } = againstRacism
const { id, headline, starts, priority } = againstRacism

/** Of two campaigns that run, the one that goes before the other. */
export const WithEverything: Story = {
  parameters: {
    visual: ['light-1280', 'light-320-ar', 'dark-320', 'forced-colors-320', 'print-320', 'inherit-1280'],
  },
}

export const WithoutHashtag: Story = { args: { feed: feedWith(priceOfAHumanBeing) } }

export const WithoutText: Story = { args: { feed: feedWith(withoutText) } }

export const WithoutAddress: Story = { args: { feed: feedWith(withoutAddress) } }

export const HeadlineOnly: Story = { args: { feed: feedWith({ id, headline, starts, priority }) } }

/** The reader accepts neither language: each text falls back, and tells screen readers its language. */
export const InALanguageNotAccepted: Story = {
  parameters: { visual: ['light-320'] },
  args: {
    feed: feedWith({
      ...againstRacism,
      headline: { ar: 'معاً ضد العنصرية' },
      text: { fi: 'Jokainen voi olla rakentamassa yhdenvertaista yhteiskuntaa.' },
    }),
  },
}

/** It takes no room. */
export const NoCampaignRuns: Story = { args: { feed: feedWith({ ...againstRacism, ends: '2018-06-04' }) } }

export const Loading: Story = { args: { feed: undefined, src: serveFeed('campaign-loading.json', 'never') } }

export const Failed: Story = { args: { feed: undefined, src: serveFeed('campaign-failed.json', 500) } }

/** The clock stands at noon of that day: to its last moment a campaign looks as on its first. */
export const OnItsLastDay: Story = { args: { feed: feedWith({ ...againstRacism, ends: '2018-06-05' }) } }

/** The campaign that is left shows instead. */
export const AfterItsLastDay: Story = {
  args: { feed: feedWith({ ...againstRacism, ends: '2018-06-08' }, priceOfAHumanBeing), clock: lateClock },
}

export const Finnish: Story = { globals: { language: 'fi' } }

export const Swedish: Story = { globals: { language: 'sv' } }

export const ArabicPage: Story = { globals: { language: 'ar' } }

/** A headline in another language, and a Latin hashtag. */
export const PersianPage: Story = { globals: { language: 'fa' } }

export const SomaliPage: Story = { globals: { language: 'so', width: '320px' } }

export const LongFinnishWords: Story = {
  parameters: { visual: ['light-320'] },
  args: { feed: feedWith(longCampaign) },
  globals: { language: 'fi', width: '320px' },
}

export const Narrow: Story = { globals: { width: '320px' } }

export const Medium: Story = { globals: { width: '640px' } }

export const Wide: Story = { globals: { width: '1100px' } }

export const Dark: Story = { globals: { theme: 'dark' } }

/** A tint of what is behind, on a page that does not say that it is dark. */
export const Inherit: Story = { globals: { theme: 'inherit' } }
