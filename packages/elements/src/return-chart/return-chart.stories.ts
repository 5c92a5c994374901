import type { ReturnsChart } from '@iom-feed/core'
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { expect } from 'storybook/test'
import '../define/return-chart.ts'
import { chartArea, chartCount, chartMonths, officeChart } from '../../stories/office-chart.ts'
import { feedOf, lateClock, officeClock } from '../../stories/office-feed.ts'
import { serveFeed } from '../../stories/serve-feed.ts'
import type { IomReturnChart } from './return-chart.ts'

type Story = StoryObj<IomReturnChart>

/** The office's chart with other months. */
function withMonths(...bounds: Parameters<typeof chartMonths>[1]): ReturnsChart {
  return { ...officeChart, months: chartMonths('2018-05', bounds) }
}

const meta: Meta<IomReturnChart> = {
  title: 'Elements/Return chart',
  component: 'iom-return-chart',
  args: { feed: feedOf(), chart: officeChart, clock: officeClock },
}

export default meta

/** A year with ranges and a gap, and the destinations of a quarter. */
export const WithEverything: Story = {
  parameters: {
    visual: ['light-1280', 'light-320-ar', 'dark-320', 'forced-colors-320', 'print-1280', 'inherit-320'],
  },
}

/** All months are known exactly: no key is needed. */
export const Exact: Story = { args: { chart: withMonths([84], [71], [70], [92], [103], [49], [58]) } }

/** What the office's posts of 2018 leave open: of January and February only a rounded total is known. */
export const Ranges: Story = { args: { chart: withMonths([0, 200], [0, 200], [90, 110], [49], [58]) } }

/** Months of which nothing is published are not 0, and April is. */
export const GapsAndZero: Story = {
  args: { chart: withMonths([84], undefined, undefined, [92], undefined, [40, 60], [0], [58]) },
}

/** Nothing is published of any month. */
export const OnlyGaps: Story = { args: { chart: withMonths(undefined, undefined, undefined, undefined) } }

/** Of no month more than a range is known. */
export const OnlyRanges: Story = {
  args: { chart: withMonths([60, 90], [0, 40], [110, 120], [50, 100]) },
}

export const OneMonth: Story = { args: { chart: withMonths([58]) } }

export const FiveYears: Story = {
  parameters: { visual: ['light-320'] },
  args: {
    months: 60,
    chart: withMonths(
      ...Array.from({ length: 60 }, (_, index) => {
        const least = 30 + ((index * 37) % 70)
        return index % 9 === 4
          ? undefined
          : index % 7 === 3
            ? ([least, least + 25] as const)
            : ([least] as const)
      }),
    ),
  },
}

/** Grouped as the language does, also on the axis. */
export const LargeNumbers: Story = {
  args: { chart: withMonths([12_400], [11_050], [9_900, 10_800], [13_700]) },
}

export const WithoutDestinations: Story = {
  args: {
    chart: ((): ReturnsChart => {
      const { destinations: _, ...rest } = officeChart
      return rest
    })(),
  },
}

/** The table of the months is open. */
export const AsATable: Story = {
  parameters: { visual: ['light-320'] },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('iom-return-chart')?.shadowRoot
    root?.querySelector('summary')?.click()
    await expect(root?.querySelector('details')?.open).toBe(true)
  },
}

export const Empty: Story = { args: { chart: { ...officeChart, months: [] } } }

export const Loading: Story = {
  args: { feed: undefined, chart: undefined, src: serveFeed('chart-loading.json', 'never') },
}

export const Failed: Story = {
  args: { feed: undefined, chart: undefined, src: serveFeed('chart-failed.json', 500) },
}

/** There is a feed, and its chart cannot be loaded. */
export const ChartFailed: Story = {
  args: { feed: feedOf({ data: { chart: serveFeed('no-chart.json', 404) } }), chart: undefined },
}

export const Stale: Story = {
  args: { feed: undefined, src: serveFeed('chart.json', feedOf()), clock: lateClock },
}

export const Finnish: Story = { globals: { language: 'fi' } }

export const Swedish: Story = { globals: { language: 'sv' } }

/** Time runs from right to left. */
export const ArabicPage: Story = { globals: { language: 'ar' } }

export const LongWords: Story = {
  parameters: { visual: ['light-320'] },
  args: {
    chart: {
      ...officeChart,
      label: { fi: 'Perheenyhdistämisedellytysten arviointimenettelyssä avustetut' },
      unit: { fi: 'turvapaikanhakijoita' },
      destinations: {
        whole: chartCount([2900]),
        areas: [chartArea('CF', [1900, 2100], 1), chartArea('VC', [700, 800], 2), chartArea('BA', [100])],
        texts: { period: { fi: 'tammi–maaliskuu 2018' } },
      },
    },
  },
  globals: { language: 'fi', width: '320px' },
}

export const Narrow: Story = { globals: { width: '320px' } }

export const Dark: Story = { globals: { theme: 'dark' } }

export const Inherit: Story = { globals: { theme: 'inherit' } }
