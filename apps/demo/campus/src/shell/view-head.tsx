import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly lead: string
  readonly children?: ReactNode
}

/** What a view begins with. */
export function ViewHead({ title, lead, children }: Props): React.ReactNode {
  return (
    <div className="view-head">
      <div className="page">
        <h1 tabIndex={-1}>{title}</h1>
        <p>{lead}</p>
      </div>
      {children}
    </div>
  )
}
