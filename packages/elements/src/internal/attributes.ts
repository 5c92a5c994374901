import { canonicalLanguage, type LanguageTag } from '@iom-feed/core'

/** Reads `fi en`; what is no language tag is left out. */
export function readLanguages(list: string | undefined): LanguageTag[] {
  return (list ?? '').split(/[\s,]+/).flatMap((tag) => canonicalLanguage(tag) ?? [])
}

/** Reads `racism, Vapaaehtoinen paluu`: a tag may have spaces. */
export function readTags(list: string | undefined): string[] {
  return (list ?? '').split(',').flatMap((tag) => tag.trim() || [])
}

/** Reads a heading's level, `depth` levels under what the attribute says, from 1 to 6; the default is 2. */
export function readLevel(level: number | undefined, depth: number): number {
  return Math.min(Math.max(Math.round(level ?? 2) || 2, 1) + depth, 6)
}
