import type { LanguageTag } from '@iom-feed/core'
import type { Messages } from './messages.ts'

/** The name of what the scripts of a page share, and of the event on the window that says that a language has come. */
export const addition = 'iom-languages'

/**
 * Where the interface languages are that a page has added, by language.
 *
 * All scripts of a page share them, so that a file with a language may come before or after the bundle that shows it.
 */
export const shared = globalThis as { [addition]?: Record<LanguageTag, Messages> }

/**
 * Adds an interface language, or replaces one, also for the elements that are on the page.
 *
 * The console tells whoever makes the page that a language is a draft; readers see nothing of it.
 */
export function registerMessages(messages: Messages): void {
  const { language, isDraft } = messages
  // biome-ignore lint/suspicious/noConsole: it is meant for whoever makes the page
  if (isDraft) console.info(`iom-feed: the texts in "${language}" are a draft and await review.`)
  shared[addition] = { ...shared[addition], [language]: messages }
  // On a server there is no window.
  globalThis.dispatchEvent?.(new Event(addition))
}
