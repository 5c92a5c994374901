import { type ReactNode, useContext, useEffect, useId, useRef } from 'react'
import { TextsContext } from '../texts/translations.ts'

interface Props {
  readonly title: string
  /** Where it is not the language of the app. */
  readonly titleLanguage?: string | undefined
  readonly className: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A window over the app; Escape, a click beside it and its button close it. */
export function Modal({
  title,
  titleLanguage,
  className,
  isOpen,
  onClose,
  children,
}: Props): React.ReactNode {
  const { close } = useContext(TextsContext)
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      className={`modal ${className}`}
      aria-labelledby={titleId}
      closedby="any"
      onClose={onClose}
    >
      <div className="modal-head">
        <h2 id={titleId} lang={titleLanguage}>
          {title}
        </h2>
        <button type="button" className="close" aria-label={close} onClick={onClose}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </div>
      {children}
    </dialog>
  )
}
