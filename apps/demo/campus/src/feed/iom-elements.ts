// Importing this file registers the elements and tells React's types of them.
import type {} from '@iom-feed/elements/react'
import '@iom-feed/elements/define/campaign-banner.js'
import '@iom-feed/elements/define/post-list.js'
