import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayInZone } from '../time/day-in-zone.ts'
import type { Campaign } from './campaign.ts'
import { nextCampaignChange } from './next-campaign-change.ts'
import { runningCampaigns } from './running-campaigns.ts'

const helsinki = 'Europe/Helsinki'

function campaign(id: string, starts: string, ends?: string, priority = 0): Campaign {
  return { id, headline: { en: id }, starts, ...(ends && { ends }), priority }
}

function running(campaigns: readonly Campaign[], at: string, timeZone = helsinki): string {
  return runningCampaigns(campaigns, Date.parse(at), timeZone)
    .map(({ id }) => id)
    .join(' ')
}

test('a campaign runs from the first moment of its first day to the last of its last, by the clocks of its zone', () => {
  const week = [campaign('week', '2018-03-19', '2018-03-25')]
  assert.equal(running(week, '2018-03-18T23:59:59.999+02:00'), '')
  assert.equal(running(week, '2018-03-19T00:00:00+02:00'), 'week')
  // Summer time begins in the night to the last day.
  assert.equal(running(week, '2018-03-25T23:59:59.999+03:00'), 'week')
  assert.equal(running(week, '2018-03-26T00:00:00+03:00'), '')
  assert.equal(running(week, '2018-03-25T23:30:00Z', 'UTC'), 'week')
})

test('a campaign without an end runs on, and one that ends before it starts never runs', () => {
  assert.equal(running([campaign('years', '1993-04-22')], '2993-04-22T12:00:00Z'), 'years')
  assert.equal(running([campaign('never', '2018-03-25', '2018-03-19')], '2018-03-20T12:00:00Z'), '')
})

test('runningCampaigns() sorts by priority, then latest start, then id', () => {
  const campaigns = [
    campaign('b', '2018-01-01'),
    campaign('a', '2018-01-01'),
    campaign('later', '2018-02-01'),
    campaign('first', '2017-01-01', undefined, 5),
    campaign('last', '2018-02-02', undefined, -1),
  ]
  assert.equal(running(campaigns, '2018-06-01T00:00:00Z'), 'first later a b last')
})

test('nextCampaignChange() is the next start or the moment after the next end', () => {
  const campaigns = [campaign('week', '2018-03-19', '2018-03-25'), campaign('years', '2018-10-28')]
  const next = (at: string): number | undefined => nextCampaignChange(campaigns, Date.parse(at), helsinki)
  assert.equal(next('2018-01-01T00:00:00Z'), Date.parse('2018-03-19T00:00:00+02:00'))
  assert.equal(next('2018-03-19T00:00:00+02:00'), Date.parse('2018-03-26T00:00:00+03:00'))
  assert.equal(next('2018-03-26T00:00:00+03:00'), Date.parse('2018-10-28T00:00:00+03:00'))
  assert.equal(next('2018-10-28T00:00:00+03:00'), undefined)
})

test('nextCampaignChange() takes the last of all days for no end', () => {
  assert.equal(
    nextCampaignChange([campaign('x', '2018-01-01', '9999-12-31')], Date.UTC(2018, 5), helsinki),
    undefined,
  )
})

test('a campaign begins at the first moment of a day that has no midnight', () => {
  const campaigns = [campaign('day', '2018-11-04', '2018-11-04')]
  const start = Date.parse('2018-11-04T01:00:00-02:00')
  assert.equal(nextCampaignChange(campaigns, start - 1, 'America/Sao_Paulo'), start)
  assert.equal(runningCampaigns(campaigns, start - 1, 'America/Sao_Paulo').length, 0)
  assert.equal(runningCampaigns(campaigns, start, 'America/Sao_Paulo').length, 1)
})

test('an unknown time zone is a RangeError', () => {
  assert.throws(() => runningCampaigns([], 0, 'Mars/Base'), RangeError)
  assert.throws(() => nextCampaignChange([], 0, 'Mars/Base'), /Cannot read time zone "Mars\/Base"/)
})

test('between a moment and the next change nothing changes, and then something may', () => {
  const day = fc
    .integer({ min: 0, max: 60 })
    .map((days) => new Date(Date.UTC(2018, 2, 1) + days * 86_400_000).toISOString().slice(0, 10))
  const campaigns = fc.array(
    fc
      .record({ starts: day, ends: fc.option(day, { nil: undefined }) })
      .map(({ starts, ends }) => campaign('x', starts, ends)),
  )
  const zone = fc.constantFrom(
    helsinki,
    'America/Sao_Paulo',
    'Pacific/Apia',
    'Asia/Kathmandu',
    'America/St_Johns',
  )
  const moment = fc.integer({ min: Date.UTC(2018, 1, 25), max: Date.UTC(2018, 4, 5) })
  fc.assert(
    fc.property(
      campaigns,
      moment,
      zone,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (list, at, timeZone, part) => {
        const now = runningCampaigns(list, at, timeZone)
        const next = nextCampaignChange(list, at, timeZone)
        const between = at + Math.floor(part * ((next ?? at + 10 ** 10) - 1 - at))
        assert.deepEqual(runningCampaigns(list, between, timeZone), now)
        if (next === undefined) return
        assert.ok(next > at)
        assert.ok(dayInZone(next, timeZone) > dayInZone(at, timeZone))
        assert.notDeepEqual(new Set(runningCampaigns(list, next, timeZone)), new Set(now))
      },
    ),
  )
})
