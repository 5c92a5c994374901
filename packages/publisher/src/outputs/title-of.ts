import { excerpt, type Post } from '@iom-feed/core'

/** In characters. */
const longestBeginning = 80

/** What a post is called where something has to be said: its title, else the beginning of its text. */
export function titleOf({ title, text = '', id }: Post): string {
  return title || excerpt(text, longestBeginning) || id
}
