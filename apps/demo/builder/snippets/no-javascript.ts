import { conceptsNamed, matchesLanguage } from '@iom-feed/core'
import type { Choice } from '../choice/choice.ts'
import type { Block, Facts, Note, Snippet } from './snippet.ts'

/** Where fragments are whose posts have headings of a level; the publisher makes three. */
const folders: Readonly<Record<number, string>> = { 1: 'fragments/h2', 2: 'fragments' }

/** For a page that has to do without scripts: HTML that its server fetches and puts in, and RSS. */
export function writeNoJavascriptSnippet(choice: Choice, facts: Facts): Snippet {
  const { origin } = facts
  const name = subscriptionName(choice, facts)
  const fragment = `${origin}/${folders[choice.level] ?? 'fragments/h4'}/${name}.html`
  const blocks: Block[] = [
    {
      place: 'fragment-copy',
      code: `curl --fail --silent --output iom-feed.html.new "${fragment}" && mv iom-feed.html.new iom-feed.html\n`,
    },
    { place: 'fragment-php', code: "<?php readfile(__DIR__ . '/iom-feed.html'); ?>\n" },
    { place: 'fragment-ssi', code: '<!--#include virtual="/iom-feed.html" -->\n' },
    { place: 'rss', code: `${origin}/feeds/${name}.rss\n` },
    ...(choice.show === 'tiles' || choice.show === 'chart'
      ? [{ place: 'csv' as const, code: `${origin}/returns.csv\n` }]
      : []),
  ]
  return { blocks, notes: notesOf(choice) }
}

/** The subscription that comes nearest: the first subject that has one, else the first language. */
function subscriptionName({ tags, languages }: Choice, facts: Facts): string {
  // The few concepts that could be taken for languages (`eu`) have other addresses.
  const [concept] = conceptsNamed(facts.concepts, tags[0] ?? '').filter(
    ({ id }) => !/^[a-z]{2,3}(-|$)/.test(id),
  )
  const tagged = facts.languages.map(({ tag }) => tag)
  const wanted = languages[0] ?? facts.link.language
  return concept?.id ?? tagged.find((tag) => matchesLanguage(wanted, tag)) ?? tagged[0] ?? 'en'
}

function notesOf({ show, tags, languages }: Choice): Note[] {
  if (show !== 'feed' && show !== 'list') return ['posts-instead']
  return tags.length + languages.length > 1 ? ['one-fragment'] : []
}
