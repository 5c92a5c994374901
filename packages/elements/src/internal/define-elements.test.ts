import { expect } from '@open-wc/testing'
import { IomCampaignBanner, IomNewsFeed, IomPostList, IomStatTile } from '../index.ts'
import { elementNames } from './bundle.ts'
import { defineElements, isAnyDefined } from './define-elements.ts'

const elements = {
  'iom-campaign-banner': IomCampaignBanner,
  'iom-post-list': IomPostList,
  'iom-stat-tile': IomStatTile,
  'iom-news-feed': IomNewsFeed,
}

describe('defineElements()', () => {
  it('registers all or none, and is silent the second time', () => {
    expect(isAnyDefined(), 'importing the classes registers nothing').to.equal(false)
    const [taken = ''] = elementNames.filter((name) => name.includes('tile'))
    customElements.define(taken, class extends HTMLElement {})
    expect(isAnyDefined()).to.equal(true)
    defineElements(elements)
    expect(customElements.get('iom-news-feed'), 'one name is taken').to.equal(undefined)
    const { 'iom-stat-tile': _taken, ...others } = elements
    defineElements(others)
    defineElements(others)
    expect(customElements.get('iom-news-feed')).to.equal(IomNewsFeed)
  })
})
