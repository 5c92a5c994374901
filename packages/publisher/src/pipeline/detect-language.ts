import type { Post } from '@iom-feed/core'

/** Fewer letters than this say too little: `IOM Finland` passes as Swedish. */
const fewestLetters = 20

/** How far the best language must be ahead of the next. Measured: no wrong answer above 0.008, right ones from 0.011 up. */
const leastMargin = 0.01

/** The same in Latin letters: English made of Latin words passed as French by 0.021, while right answers begin at 0.037. */
const leastLatinMargin = 0.03

/** The detector's codes that are not the tags we use. Its Kurdish is in Arabic script. */
const tags: Readonly<Record<string, string>> = { ku: 'ckb' }

/**
 * Recognises the language of a text, by its letter groups.
 *
 * @returns A BCP 47 tag; undefined where the text is short, or where a second language is nearly as likely.
 */
export async function detectLanguage(text: string): Promise<string | undefined> {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return undefined
  // Its tables take 0.1 s to load, which a feed whose posts all declare their language does not pay.
  const { eld } = await import('eld/medium')
  const result = eld.detect(text)
  const [best = 0, next = 0] = Object.values(result.getScores()).sort((one, other) => other - one)
  const margin = /\p{Script=Latin}/u.test(text) ? leastLatinMargin : leastMargin
  if (!result.isReliable() || best - next < margin) return undefined
  return tags[result.language] ?? result.language
}

/** Gives a post that declares no language the one that its title and teaser are in, where that is clear. */
export async function withLanguage(post: Post): Promise<Post> {
  const { language: declared, languageSource: _, ...rest } = post
  // An author who declares `und` says that the text is in no particular language.
  if (declared !== undefined) return declared === 'und' ? rest : post
  const language = await detectLanguage(`${post.title ?? ''}\n${post.text ?? ''}`)
  return language === undefined ? rest : { ...rest, language, languageSource: 'detected' }
}
