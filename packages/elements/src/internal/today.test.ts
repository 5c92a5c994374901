import { dayInZone } from '@iom-feed/core'
import { expect } from '@open-wc/testing'
import fc from 'fast-check'
import { today } from './today.ts'

describe('today()', () => {
  it('is the day that core gives', () => {
    const moment = fc.date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    const zone = fc.constantFrom(
      'Europe/Helsinki',
      'America/Sao_Paulo',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'UTC',
    )
    fc.assert(
      fc.property(moment, zone, (at, timeZone) => {
        expect(today(at.getTime(), timeZone)).to.equal(dayInZone(at.getTime(), timeZone))
      }),
    )
  })

  it('is that of UTC where the browser does not know the zone', () => {
    expect(today(Date.parse('2018-06-04T23:59:59Z'), 'Moon/Tranquility')).to.equal('2018-06-04')
  })
})
