import { useContext } from 'react'
import { Link } from '../shell/link.tsx'
import { ViewHead } from '../shell/view-head.tsx'
import { TextsContext } from '../texts/translations.ts'

/** Where all the links of the app lead that lead nowhere. */
export function Missing(): React.ReactNode {
  const { missing } = useContext(TextsContext)
  return (
    <>
      <ViewHead title={missing.title} lead={missing.text} />
      <div className="page missing">
        <p>
          <Link path="/" className="button">
            {missing.back}
          </Link>
        </p>
      </div>
    </>
  )
}
