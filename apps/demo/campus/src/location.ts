import { useSyncExternalStore } from 'react'

/** What the address says: where the reader is, and in which language. */
export interface Place {
  readonly path: string
  readonly language: Language
}

export const languages = ['fi', 'sv', 'en'] as const

export type Language = (typeof languages)[number]

/** The reader's place, also after they go back. Nothing is stored: the language stands in the address. */
export function usePlace(): Place {
  const { pathname, searchParams } = new URL(useSyncExternalStore(subscribe, () => location.href))
  const language = languages.find((tag) => tag === searchParams.get('lang')) ?? 'fi'
  return { path: pathname, language }
}

/** The address of a place within the app. */
export function hrefOf({ path, language }: Place): string {
  return language === 'fi' ? path : `${path}?lang=${language}`
}

/** Goes to a place without loading anything. */
export function navigate(place: Place): void {
  history.pushState(null, '', hrefOf(place))
  dispatchEvent(new PopStateEvent('popstate'))
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener)
  return () => removeEventListener('popstate', listener)
}
