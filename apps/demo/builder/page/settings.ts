import type { Embed } from '../../server/embed.ts'
import type { PreviewPage } from '../../server/preview-pages.ts'

/** What the server tells the page of the builder. */
export interface Settings {
  readonly embed: Embed
  /** The sites that a choice can be seen on. */
  readonly previews: readonly PreviewPage[]
}

/** The settings in the page. */
export function readSettings(): Settings {
  return JSON.parse(document.querySelector<HTMLMetaElement>('meta[name=iom-builder]')?.content ?? '')
}
