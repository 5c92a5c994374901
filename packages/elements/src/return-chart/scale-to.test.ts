import { expect } from '@open-wc/testing'
import fc from 'fast-check'
import { scaleTo } from './scale-to.ts'

describe('scaleTo()', () => {
  it('gives few round numbers from 0 that reach the highest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (highest) => {
        const { ticks, top } = scaleTo(highest)
        const [zero, step = 0] = ticks
        expect(zero).to.equal(0)
        expect(`${step}`).to.match(/^[125]0*$/)
        expect(ticks.map((tick) => tick / step)).to.deep.equal([...ticks.keys()])
        expect(ticks.at(-1)).to.equal(top)
        expect(top).to.be.at.least(highest)
        expect(ticks.length).to.be.within(2, 5)
      }),
    )
  })
})
