import { chooseTranslation, type Entry, languageDirection, type Post, pickText } from '@iom-feed/core'
import { type OutputFile, textFile } from '../files/output-file.ts'
import { cleanText } from '../reading/fields.ts'
import { escapeHtml } from './escape-html.ts'
import { titleOf } from './title-of.ts'

/** Entries in a fragment, newest first: a page that wants more has the elements. */
const longestFragment = 10

/** Where a fragment is, by the level of its headings; one whose page does not ask is for below a heading of level 2. */
const folders = { 3: 'fragments', 2: 'fragments/h2', 4: 'fragments/h4' } as const

const levels = [3, 2, 4] as const

/** The paths of the fragments of a subscription. */
export function fragmentPaths(name: string): string[] {
  return levels.map((level) => `${folders[level]}/${name}.html`)
}

/**
 * Entries as HTML that a server puts into a page of its own: a list without script, style and class, in which each post says its language
 * and its direction, and each address is whole. Where there are none, it is empty.
 *
 * @param language What is shown of an entry in several languages.
 */
export function writeFragments(name: string, entries: readonly Entry[], language: string): OutputFile[] {
  const posts = entries
    .slice(0, longestFragment)
    .flatMap((entry) => chooseTranslation(entry, [language]) ?? entry.posts.slice(0, 1))
  return levels.map((level) => {
    const items = posts.map((post) => writeItem(post, level, language)).join('')
    return textFile(`${folders[level]}/${name}.html`, items && `<ul>\n${items}</ul>\n`, 'root')
  })
}

function writeItem(post: Post, level: (typeof levels)[number], language: string): string {
  const { text = '', url } = post
  const title = toHtml(titleOf(post))
  const link =
    url === undefined
      ? title
      : `<a href="${toHtml(url)}"${post.language === undefined ? '' : ` hreflang="${toHtml(post.language)}"`} rel="noopener">${title}</a>`
  const paragraphs = text.split('\n\n').filter((paragraph) => paragraph.trim())
  return `<li${writeLanguage(post.language)}><article>
<h${level}>${link}</h${level}>
${writeDay(post, language)}${paragraphs.map((paragraph) => `<p>${toHtml(paragraph).replaceAll('\n', '<br>')}</p>\n`).join('')}</article></li>
`
}

/** The day as it is written in the language of the post, else in that of the fragment. */
function writeDay({ published, dates = {}, language }: Post, own: string): string {
  const day = pickText(dates, language === undefined ? [own] : [language, own])
  if (published === undefined || !day) return ''
  const of = day.language === language ? '' : writeLanguage(day.language)
  return `<p><time datetime="${toHtml(writeMoment(published))}"${of}>${toHtml(day.text)}</time></p>\n`
}

/** RFC 3339 as HTML has it: with three digits of a second at most, and no offset of minus zero. */
function writeMoment(timestamp: string): string {
  return timestamp
    .toUpperCase()
    .replace(/(\.\d{3})\d+/, '$1')
    .replace(/-00:00$/, 'Z')
}

/** Where the language is not known, each text decides by its own letters. */
function writeLanguage(language: string | undefined): string {
  return language === undefined
    ? ' dir="auto"'
    : ` lang="${toHtml(language)}" dir="${languageDirection(language)}"`
}

function toHtml(text: string): string {
  return escapeHtml(cleanText(text))
}
