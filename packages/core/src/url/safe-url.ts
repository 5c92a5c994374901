/** What `safeUrl` lets through beside `http` and `https`. */
export interface SafeUrlOptions {
  /** Whether `mailto` is let through too. */
  readonly mailto?: boolean
}

/**
 * Gives the address that a text names, or nothing where it would not be safe to follow.
 *
 * `http` and `https` pass; every other scheme, `javascript` and `data` among them, does not. The text is read as browsers read
 * it (WHATWG URL Standard), so that `java\nscript:` hides nothing.
 *
 * @param raw An address, absolute, or relative to `base`.
 * @param base The absolute address that a relative one is resolved against.
 * @returns The absolute address in its canonical form, or `undefined`.
 * @example
 * ```ts
 * import { safeUrl } from '@iom-feed/core'
 *
 * safeUrl('news/49-returnees', 'https://feeds.example/feed.json') // => 'https://feeds.example/news/49-returnees'
 * safeUrl('javascript:alert(1)') // => undefined
 * ```
 */
export function safeUrl(
  raw: string,
  base?: string,
  { mailto = false }: SafeUrlOptions = {},
): string | undefined {
  if (!raw.trim()) return undefined
  try {
    const { href, protocol } = new URL(raw, base)
    return /^https?:$/.test(protocol) || (mailto && protocol === 'mailto:') ? href : undefined
  } catch {
    return undefined
  }
}
