import type { IomFeedLoadedEvent, IomPostSelectEvent } from '@iom-feed/elements'
import type { IomCampaignBanner } from '@iom-feed/elements/define/campaign-banner.js'
import type { IomPostList } from '@iom-feed/elements/define/post-list.js'
import type { HTMLAttributes } from 'react'
import '@iom-feed/elements/define/campaign-banner.js'
import '@iom-feed/elements/define/post-list.js'

// Importing this file registers the elements and tells React's types of them. React sets what an element has a property
// for as a property, and everything else as an attribute; `on` and the name of an event, as it is, makes a listener.

type Shared = 'src' | 'languages' | 'inherit' | 'headingLevel'
type Props<Element, Names extends keyof Element> = HTMLAttributes<Element> & Partial<Pick<Element, Names>>

declare module 'react' {
  // biome-ignore lint/style/noNamespace: React keeps the types of its elements in one.
  namespace JSX {
    interface IntrinsicElements {
      'iom-campaign-banner': Props<IomCampaignBanner, Shared>
      'iom-post-list': Props<IomPostList, Shared | 'limit'> & {
        'oniom-feed-loaded'?: (event: IomFeedLoadedEvent) => void
        'oniom-post-select'?: (event: IomPostSelectEvent) => void
      }
    }
  }
}
