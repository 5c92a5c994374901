import { useContext } from 'react'
import { Campaign } from '../feed/campaign.tsx'
import { NewsSection } from '../feed/news-section.tsx'
import { Link } from '../shell/link.tsx'
import { ViewHead } from '../shell/view-head.tsx'
import { TextsContext } from '../texts/translations.ts'
import { Lighthouse } from './lighthouse.tsx'

export function Home(): React.ReactNode {
  const { home } = useContext(TextsContext)
  return (
    <>
      <ViewHead title={home.title} lead={home.lead}>
        <Lighthouse />
      </ViewHead>
      <div className="page columns">
        <Campaign />
        <div className="column">
          <section className="card" aria-labelledby="timetable">
            <h2 id="timetable">{home.timetable}</h2>
            <ol className="timetable">
              {home.lectures.map(({ time, title, place }) => (
                <li key={time}>
                  <span className="time">{time}</span>
                  <strong>{title}</strong>
                  <span className="soft">{place}</span>
                </li>
              ))}
            </ol>
          </section>
          <NewsSection />
        </div>
        <div className="column">
          <section className="card" aria-labelledby="deadlines">
            <h2 id="deadlines">{home.deadlines}</h2>
            <dl className="deadlines">
              {home.dates.map(({ day, text }) => (
                <div key={day}>
                  <dt>{day}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
          <nav className="card" aria-labelledby="shortcuts">
            <h2 id="shortcuts">{home.shortcuts}</h2>
            <ul className="shortcuts">
              {home.links.map(({ text, path }) => (
                <li key={path}>
                  <Link path={path}>{text}</Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </>
  )
}
