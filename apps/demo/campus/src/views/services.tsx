import { useContext } from 'react'
import { Campaign } from '../feed/campaign.tsx'
import { Icon } from '../shell/icon.tsx'
import { Link } from '../shell/link.tsx'
import { ViewHead } from '../shell/view-head.tsx'
import { TextsContext } from '../texts/translations.ts'

export function Services(): React.ReactNode {
  const { services, views } = useContext(TextsContext)
  return (
    <>
      <ViewHead title={views.services} lead={services.lead} />
      <div className="page">
        <ul className="services">
          {services.items.map(({ icon, title, text, path }) => (
            <li key={path} className="card">
              <Icon name={icon} />
              <h2>
                <Link path={path}>{title}</Link>
              </h2>
              <p>{text}</p>
            </li>
          ))}
        </ul>
        <Campaign />
      </div>
    </>
  )
}
