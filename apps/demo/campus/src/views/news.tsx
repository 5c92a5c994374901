import { useContext } from 'react'
import { Campaign } from '../feed/campaign.tsx'
import { NewsSection } from '../feed/news-section.tsx'
import { ViewHead } from '../shell/view-head.tsx'
import { TextsContext } from '../texts/translations.ts'

export function News(): React.ReactNode {
  const { news, views } = useContext(TextsContext)
  return (
    <>
      <ViewHead title={views.news} lead={news.lead} />
      <div className="page columns">
        <Campaign />
        <div className="column">
          {news.items.map(({ day, title, text }) => (
            <article key={title} className="card">
              <p className="soft">{day}</p>
              <h2>{title}</h2>
              <p>{text}</p>
            </article>
          ))}
        </div>
        <div className="column">
          <NewsSection />
        </div>
      </div>
    </>
  )
}
