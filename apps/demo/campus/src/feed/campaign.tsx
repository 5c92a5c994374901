import { useContext } from 'react'
import { TextsContext } from '../texts/translations.ts'
import { feedUrl, newsUrl } from './feed-url.ts'
import './iom-elements.ts'

/** The campaign that runs; each view has one of its own. */
export function Campaign(): React.ReactNode {
  const { partner } = useContext(TextsContext)
  return (
    <iom-campaign-banner className="campaign" src={feedUrl} headingLevel={1} inherit={true}>
      <a href={newsUrl}>{partner.fallback}</a>
    </iom-campaign-banner>
  )
}
