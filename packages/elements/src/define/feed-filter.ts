import { IomFeedFilter } from '../feed-filter/feed-filter.ts'
import { defineElements } from '../internal/define-elements.ts'

defineElements({ 'iom-feed-filter': IomFeedFilter })

export { IomFeedFilter }
