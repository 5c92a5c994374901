import type { JsonFeedExtension, JsonItemExtension, LocalizedText } from '@iom-feed/core'
import { type OutputFile, textFile } from '../files/output-file.ts'
import { describeDataset } from './dataset-json-ld.ts'
import { escapeHtml } from './escape-html.ts'
import { writeJsonLd } from './json-ld.ts'
import type { Publication } from './publication.ts'

const feedFields: Readonly<Record<keyof JsonFeedExtension, string>> = {
  about: 'The address of this page.',
  format: 'The version of this extension: 1.',
  updated: 'When the document was made, in RFC 3339.',
  expected_every: 'How often it is made anew, as an ISO 8601 duration. An older document is out of date.',
  time_zone: 'The IANA time zone in which the days of campaigns begin and end.',
  licence: 'The licence of the texts, as an address or SPDX name.',
  titles: 'The title by language.',
  posts:
    'How many entries the whole feed has, all pages together. A text and its translations are one entry.',
  languages: 'The languages that entries are in: tag, name in itself, number of entries.',
  concepts: 'The subjects that entries are about: id, labels by language, other names, number of entries.',
  kinds: 'The kinds of entry, with the number of each.',
  campaigns: 'Campaigns that run now: texts by language, address, first and last day, priority.',
  figures:
    'Figures with their qualifier (exact, almost, over, about, under), unit, months, comparison, day of publication, source and method; texts holds them written out by language.',
  data: 'The return statistics as files: the addresses of CSV and JSON-stat, their licence, and by language those of pages that say how was counted.',
  catalogue:
    'The address of the catalogue, which lists the entries of each concept, language, kind and word.',
  kept: 'Sources that fail and whose posts stay as they last were: since when, and the name by language. Newer posts of them may be missing.',
}

const itemFields: Readonly<Record<keyof JsonItemExtension, string>> = {
  number: 'The number of the entry, 0 the oldest.',
  entry: 'What a text and its translations share.',
  kind: 'News, blog, press-release, statement, publication or event.',
  concepts: 'Ids of the concepts that its tags stand for.',
  language_source:
    'How the language is known: declared, inherited from its source, or detected from the text.',
  image_alt: 'What the image shows, in words.',
  image_width: 'The width of the image in pixels.',
  image_height: 'The height of the image in pixels.',
  images:
    'Copies of the image that are served with the document, the smallest first: address, width and height in pixels.',
  dates: 'The day of publication written out, by language.',
}

/** The page that `_iom.about` names: what the extension of JSON Feed holds. */
export function aboutPage(publication: Publication): OutputFile[] {
  const { title, homePageUrl, licence, data } = publication
  const dataset = describeDataset(publication)
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>About this feed: ${escapeHtml(title)}</title>
<link rel="alternate" type="application/feed+json" title="${escapeHtml(title)}" href="feed.json">
<link rel="alternate" type="application/rss+xml" title="${escapeHtml(title)}" href="rss.xml">
<link rel="alternate" type="application/atom+xml" title="${escapeHtml(title)}" href="atom.xml">
${dataset ? `<script type="application/ld+json">${writeJsonLd(dataset)}</script>\n` : ''}<style>
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100%; margin-block: 1.5rem }
caption { text-align: start; font-weight: 600 }
th, td { text-align: start; vertical-align: top; padding: .4rem 1rem .4rem 0; border-top: 1px solid }
th { font-weight: 400 }
</style>
</head>
<body>
<main>
<h1>About this feed</h1>
<p>“${escapeHtml(title)}” is published for other sites to show, by <a href="${escapeHtml(homePageUrl)}">${escapeHtml(new URL(homePageUrl).host)}</a>.</p>
<ul>
<li><a href="feed.json">feed.json</a>: the newest posts as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>; <code>next_url</code> leads to the older ones.</li>
<li><a href="rss.xml">rss.xml</a>, <a href="atom.xml">atom.xml</a>: the newest posts as RSS 2.0 and as Atom.</li>
<li><code>feeds/LANGUAGE.json</code>, <code>feeds/CONCEPT.json</code>, and the same with <code>.rss</code> and <code>.atom</code>: the newest posts in one language, or on one subject, such as <code>feeds/fi.rss</code>.</li>
<li><code>fragments/LANGUAGE.html</code>, <code>fragments/CONCEPT.html</code>: the same as HTML, for a server to put into a page.</li>
<li><a href="embed/feed.html">embed/feed.html</a>, <a href="embed/list.html">embed/list.html</a>: the feed and its posts for a frame of another page.</li>
<li><a href="posts.jsonld">posts.jsonld</a>${data ? ', <a href="dataset.jsonld">dataset.jsonld</a>: the newest posts and the return statistics' : ': the newest posts'} in the words of <a href="https://schema.org">schema.org</a>.</li>
${data ? '<li><a href="returns.csv">returns.csv</a>, <a href="returns.json">returns.json</a>: the return statistics as CSV and as <a href="https://json-stat.org">JSON-stat 2.0</a>.</li>\n' : ''}<li><a href="feed.schema.json">feed.schema.json</a>: the JSON Schema of the document.</li>
</ul>
${licence === undefined ? '' : `<p>Licence of the texts${data ? ' and the data' : ''}: ${writeLicence(licence)}.</p>\n`}${writeMethod(data?.method)}<h2>The extension <code>_iom</code></h2>
<p>What JSON Feed has no field for stands under <code>_iom</code>. All texts are plain text. A text by language is a map from BCP 47 tag to text. A field without a value is left out; a reader ignores fields that it does not know.</p>
${writeTable('Of the feed', feedFields)}
${writeTable('Of an item', itemFields)}
</main>
</body>
</html>
`
  return [textFile('about.html', page, 'root')]
}

function writeTable(caption: string, fields: Readonly<Record<string, string>>): string {
  const rows = Object.entries(fields).map(
    ([name, meaning]) => `<tr><th scope="row"><code>${name}</code></th><td>${escapeHtml(meaning)}</td></tr>`,
  )
  return `<table>\n<caption>${caption}</caption>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}

function writeMethod(method: LocalizedText = {}): string {
  const links = Object.entries(method).map(
    ([language, url]) =>
      `<a href="${escapeHtml(url)}" hreflang="${escapeHtml(language)}">${escapeHtml(url)}</a>`,
  )
  return links.length > 0 ? `<p>How returns are counted: ${links.join(', ')}.</p>\n` : ''
}

function writeLicence(licence: string): string {
  return /^https?:/.test(licence)
    ? `<a href="${escapeHtml(licence)}">${escapeHtml(licence)}</a>`
    : escapeHtml(licence)
}
