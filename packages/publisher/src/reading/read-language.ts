import { canonicalLanguage, type Post } from '@iom-feed/core'

/** A language as sites write it, many of them as `en_US`; undefined where it is none. */
export function readLanguage(text: string | null | undefined): string | undefined {
  return canonicalLanguage(text?.trim().replaceAll('_', '-') ?? '')
}

/** The language that a post says, or else the one that stands above it. */
export function chooseLanguage(
  declared: string | undefined,
  inherited: string | undefined,
): Pick<Post, 'language' | 'languageSource'> {
  if (declared) return { language: declared, languageSource: 'declared' }
  return inherited ? { language: inherited, languageSource: 'inherited' } : {}
}
