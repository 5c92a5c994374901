import { useContext } from 'react'
import { languages, navigate } from '../location.ts'
import { TextsContext } from '../texts/translations.ts'
import { routes, type View } from '../views/routes.ts'
import { Link } from './link.tsx'

interface Props {
  readonly path: string
  readonly onOpenNews: () => void
}

const views = Object.keys(routes) as View[]
const languageNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

export function Header({ path, onOpenNews }: Props): React.ReactNode {
  const texts = useContext(TextsContext)
  return (
    <header className="header">
      <div className="page bar">
        <Link path="/" className="brand">
          <img src="/icon.svg" width="36" height="36" alt="" />
          <span>
            <strong>Majakka</strong> <small>{texts.university}</small>
          </span>
        </Link>
        <nav className="menu" aria-label={texts.menu}>
          <ul>
            {views.map((view) => (
              <li key={view}>
                <Link path={routes[view]} isCurrent={routes[view] === path}>
                  {texts.views[view]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <fieldset className="languages">
          <legend className="hidden">{texts.languageMenu}</legend>
          {languages.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              aria-pressed={language === texts.language}
              onClick={() => navigate({ path, language })}
            >
              {language.toUpperCase()}
              <span className="hidden"> – {languageNames[language]}</span>
            </button>
          ))}
        </fieldset>
        <button type="button" className="button open-news" aria-haspopup="dialog" onClick={onOpenNews}>
          {texts.partner.button}
        </button>
      </div>
    </header>
  )
}
