import type { Post } from '@iom-feed/core'
import { useContext, useState } from 'react'
import { formatDay } from '../texts/format-day.ts'
import { TextsContext } from '../texts/translations.ts'
import { feedUrl, newsUrl } from './feed-url.ts'
import './iom-elements.ts'
import { newsLanguages } from './news-languages.ts'

interface Props {
  /** Called in place of following the post's link. */
  readonly onSelect: (post: Post) => void
}

/** The latest three posts, and when the feed was updated. */
export function LatestPosts({ onSelect }: Props): React.ReactNode {
  const { language, partner } = useContext(TextsContext)
  const [updated, setUpdated] = useState<string>()
  return (
    <>
      <iom-post-list
        src={feedUrl}
        languages={newsLanguages[language]}
        limit={3}
        inherit={true}
        oniom-feed-loaded={({ feed }) => setUpdated(feed.updated)}
        oniom-post-select={(event) => {
          event.preventDefault()
          onSelect(event.post)
        }}
      >
        <a href={newsUrl}>{partner.fallback}</a>
      </iom-post-list>
      {updated && <p className="soft updated">{partner.updated(formatDay(updated, language))}</p>}
    </>
  )
}
