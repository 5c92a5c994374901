import type {} from '@iom-feed/elements/react'
import '@iom-feed/elements/define/post-list.js'
import { type ReactNode, useState } from 'react'

export function News({ language }: { language: string }): ReactNode {
  const [updated, setUpdated] = useState<string>()
  return (
    <>
      <iom-post-list
        src="https://feeds.example/feed.json"
        languages={language}
        limit={3}
        inherit
        filter={{ tags: ['voluntary-return'] }}
        oniom-feed-loaded={(event) => setUpdated(event.feed.updated)}
        oniom-post-select={(event) => {
          event.preventDefault()
          open(`/news?post=${event.post.id}`, '_self')
        }}
      >
        <a href="https://finland.iom.int/news">News from IOM Finland</a>
      </iom-post-list>
      {updated && <p>Updated {updated}</p>}
    </>
  )
}
