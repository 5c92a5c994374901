import { type MouseEvent, type ReactNode, useContext } from 'react'
import { hrefOf, navigate } from '../location.ts'
import { TextsContext } from '../texts/translations.ts'

interface Props {
  readonly path: string
  readonly className?: string
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

/** A link to a view of the app, which keeps the language. */
export function Link({ path, className, isCurrent, children }: Props): React.ReactNode {
  const { language } = useContext(TextsContext)
  const place = { path, language }
  const follow = (event: MouseEvent): void => {
    // Those are for the browser: another tab, another window.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    navigate(place)
  }
  return (
    <a
      className={className}
      href={hrefOf(place)}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  )
}
