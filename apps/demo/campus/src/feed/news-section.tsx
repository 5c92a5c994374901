import { useContext } from 'react'
import { TextsContext } from '../texts/translations.ts'
import { NewsBox } from './news-box.tsx'

/** The news of IOM Finland, as a card of a view. */
export function NewsSection(): React.ReactNode {
  const { partner } = useContext(TextsContext)
  return (
    <section className="card" aria-labelledby="partner-title">
      <h2 id="partner-title">{partner.title}</h2>
      <p className="soft">{partner.lead}</p>
      <NewsBox />
    </section>
  )
}
