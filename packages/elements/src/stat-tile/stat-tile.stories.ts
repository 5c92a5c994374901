import type { Feed, Figure } from '@iom-feed/core'
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../define/stat-tile.ts'
import { feedOf, lateClock, officeClock } from '../../stories/office-feed.ts'
import {
  counselled,
  resettled,
  returnsInMay,
  returnsThisYear,
  returnsToIraq,
  waiting,
} from '../../stories/office-figures.ts'
import { serveFeed } from '../../stories/serve-feed.ts'
import type { IomStatTile } from './stat-tile.ts'

type Story = StoryObj<IomStatTile>

/** A feed with this figure only. */
function feedWith(figure: Figure): Feed {
  return feedOf({ figures: [figure] })
}

const meta: Meta<IomStatTile> = {
  title: 'Elements/Stat tile',
  component: 'iom-stat-tile',
  args: { feed: feedWith(returnsThisYear), clock: officeClock },
}

export default meta

const { note: _note, trend: _trend, ...plainTotal } = returnsThisYear

/** A rounded total: its qualifier, its months, a note, a trend, the day of the data, the source and the method. */
export const WithEverything: Story = {
  parameters: {
    visual: ['light-1280', 'light-320-ar', 'dark-320', 'forced-colors-320', 'print-320', 'inherit-320'],
  },
}

/** An exact number needs no word before it. */
export const Exact: Story = { args: { feed: feedWith(returnsInMay) } }

export const Almost: Story = { args: { feed: feedWith({ ...returnsThisYear, trend: [] }) } }

export const Over: Story = { args: { feed: feedWith(resettled) } }

/** A large number, grouped as the language does. */
export const About: Story = { args: { feed: feedWith(counselled) } }

export const Under: Story = { args: { feed: feedWith(waiting) } }

/** One number, said in each of the five ways: only the first is 400. */
export const EachQualifier: Story = {
  render:
    () => html`<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 8px">
    ${(['exact', 'almost', 'over', 'about', 'under'] as const).map(
      (qualifier) => html`<iom-stat-tile
        .feed=${feedWith({ ...plainTotal, qualifier })}
        .clock=${officeClock}
      ></iom-stat-tile>`,
    )}
  </div>`,
}

export const PartOfAWhole: Story = {
  parameters: { visual: ['light-320-fi'] },
  args: { feed: feedWith(returnsToIraq) },
}

/** Counts that are not exact are outlined, the newest is in the accent. */
export const Trend: Story = {
  args: {
    feed: feedWith({
      ...returnsThisYear,
      trend: [9, 41, 60, 152, 231, 290, 339, 400].map((value, index) => ({
        period: { start: returnsThisYear.period.start, end: returnsThisYear.period.start + index },
        value,
        qualifier: index % 3 === 0 ? 'about' : 'exact',
      })),
    }),
  },
}

/** The count of a month is not published: nobody takes its neighbours for one after the other. */
export const MissingMonth: Story = {
  parameters: { visual: ['light-320'] },
  args: {
    feed: feedWith({
      ...returnsInMay,
      trend: [-5, -4, -3, -1, 0].map((months, index) => ({
        period: { start: returnsInMay.period.start + months, end: returnsInMay.period.end + months },
        value: [73, 68, 90, 49, 58][index] ?? 0,
        qualifier: 'exact',
      })),
    }),
  },
}

/** More bars than the tile is wide. */
export const LongTrend: Story = {
  args: {
    feed: feedWith({
      ...returnsInMay,
      trend: Array.from({ length: 24 }, (_, index) => ({
        period: {
          start: returnsInMay.period.start - 23 + index,
          end: returnsInMay.period.start - 23 + index,
        },
        value: 30 + ((index * 37) % 70),
        qualifier: 'exact',
      })),
    }),
  },
  globals: { width: '320px' },
}

/** What every figure has, and no more. */
export const Bare: Story = {
  args: {
    feed: feedWith({
      id: 'bare',
      label: { en: 'Voluntary returns' },
      value: 49,
      qualifier: 'exact',
      period: { start: returnsInMay.period.start - 1, end: returnsInMay.period.start - 1 },
    }),
  },
}

export const Zero: Story = { args: { feed: feedWith({ ...returnsInMay, value: 0 }) } }

export const NoSuchFigure: Story = { args: { figure: 'no-such-figure' } }

export const Loading: Story = { args: { feed: undefined, src: serveFeed('figure-loading.json', 'never') } }

export const Failed: Story = { args: { feed: undefined, src: serveFeed('figure-failed.json', 500) } }

export const Stale: Story = {
  parameters: { visual: ['light-1280'] },
  args: { feed: undefined, src: serveFeed('figure.json', feedWith(returnsInMay)), clock: lateClock },
}

/** There is no translation of the label: it falls back, and tells screen readers its language. */
export const InALanguageNotAccepted: Story = {
  args: { feed: feedWith({ ...returnsToIraq, label: { fi: 'Useimmat palasivat Irakiin' } }) },
}

export const Finnish: Story = { globals: { language: 'fi' } }

export const Swedish: Story = { globals: { language: 'sv' } }

export const ArabicPage: Story = { globals: { language: 'ar' } }

/** What the document says in no Persian stands in another language, with numbers and days in Persian digits. */
export const PersianPage: Story = { parameters: { visual: ['light-320'] }, globals: { language: 'fa' } }

export const SomaliPage: Story = { globals: { language: 'so', width: '320px' } }

export const LongFinnishWords: Story = {
  parameters: { visual: ['light-320'] },
  args: {
    feed: feedWith({
      ...returnsThisYear,
      label: { fi: 'Perheenyhdistämisedellytysten arviointimenettelyssä avustetut' },
      unit: { fi: 'turvapaikanhakijoita ja kiintiöpakolaisia' },
    }),
  },
  globals: { language: 'fi', width: '320px' },
}

export const Narrow: Story = { globals: { width: '320px' } }

export const Dark: Story = { globals: { theme: 'dark' } }

export const Inherit: Story = { globals: { theme: 'inherit' } }
