import type { BrowserCommand } from 'vitest/node'
import '@vitest/browser-playwright'

/** What a reader's system may be set to; `null` for what the browser has of itself. */
export interface Media {
  readonly media?: 'screen' | 'print' | null
  readonly colorScheme?: 'light' | 'dark' | null
  readonly forcedColors?: 'active' | 'none' | null
  readonly reducedMotion?: 'reduce' | 'no-preference' | null
  readonly contrast?: 'more' | 'no-preference' | null
}

/** Sets the system of the reader; what is not named stays as it is. */
export const emulateMedia: BrowserCommand<[media: Media]> = ({ page }, media) => page.emulateMedia(media)

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia(media: Media): Promise<void>
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    language: 'en' | 'fi' | 'ar'
    isAll: boolean
  }
}
