import { basename, join } from 'node:path'
import { foldText } from '@iom-feed/core'
import { createTwoFilesPatch } from 'diff'
import type { Settings } from '../config/load-config.ts'
import { collectPosts } from '../pipeline/collect-posts.ts'
import { makeVocabulary } from '../pipeline/make-vocabulary.ts'
import type { ReadProgress } from '../pipeline/read-posts.ts'
import { countTags } from '../pipeline/tags/count-tags.ts'
import { addConcept, addName } from '../pipeline/tags/edit-vocabulary.ts'
import { type ConceptSuggestion, suggestConcepts } from '../pipeline/tags/suggest-concepts.ts'
import { type NameSuggestion, suggestNames } from '../pipeline/tags/suggest-names.ts'
import { count } from '../reading/count-words.ts'
import { readBytes } from '../reading/read-bytes.ts'
import { decodeAsWritten } from '../reading/read-text.ts'
import { namePlace, quote, type Reading } from '../reading/source-problem.ts'
import { yamlVocabulary } from '../sources/yaml-vocabulary.ts'
import { loadSettings } from './prepare.ts'
import { type Outcome, refused, report } from './report.ts'
import type { Reporter } from './reporter.ts'
import { type ExitCode, exitCodes, type Surroundings } from './surroundings.ts'

export interface TagsSuggestOptions {
  readonly config?: string | undefined
  readonly json?: boolean | undefined
}

/** Suggests names and concepts for the vocabulary as a patch of its file, and writes nothing. */
export function tagsSuggest(options: TagsSuggestOptions, surroundings: Surroundings): Promise<ExitCode> {
  return report('tags suggest', options, surroundings, async (reporter) => {
    const settings = await loadSettings({ config: options.config }, surroundings, reporter)
    if (!settings) return refused
    const text = await readVocabularyText(settings)
    for (const problem of text.problems) reporter.problem(problem)
    if (text.value === undefined) return refused
    return suggest(settings, text.value, surroundings, reporter)
  })
}

const mark = '\uFEFF'

/** The text with the ends of its lines and its byte order mark as they are, as a patch has to meet them; none where there is no file. */
async function readVocabularyText({ vocabulary }: Settings): Promise<Reading<string>> {
  if (vocabulary === undefined) return { value: '', problems: [] }
  const { value, problems } = await readBytes(vocabulary)
  if (!value) return { problems }
  const text = decodeAsWritten(value, vocabulary)
  const hasMark = value[0] === 0xef && value[1] === 0xbb && value[2] === 0xbf
  return text.value === undefined || !hasMark ? text : { ...text, value: mark + text.value }
}

async function suggest(
  settings: Settings,
  text: string,
  surroundings: Surroundings,
  reporter: Reporter,
): Promise<Outcome> {
  const read =
    settings.vocabulary === undefined ? undefined : await yamlVocabulary(settings.vocabulary).read()
  const { vocabulary, problems } = makeVocabulary(read?.items ?? [])
  if (read?.problems[0] && read.items.length === 0) {
    for (const problem of read.problems) reporter.problem(problem)
    return refused
  }
  const label = 'Reading the sources'
  reporter.step(label)
  const onProgress = (progress: ReadProgress) => reporter.progress({ label, ...progress })
  const posts = await collectPosts(settings, { now: surroundings.clock(), onProgress })
  reporter.clear()
  const told = [...(read?.problems ?? []), ...problems, ...posts.problems]
  for (const problem of told) reporter.problem(problem)
  const counts = countTags(
    posts.items.map(({ item }) => item),
    vocabulary,
  )
  const named = suggestNames(counts, vocabulary)
  const concepts = suggestConcepts(counts, vocabulary, new Set(named.map(({ tag }) => foldText(tag))))
  const edited = edit(text, named, concepts)
  for (const line of [...edited.names.map(describeName), ...edited.concepts.map(describeConcept)])
    reporter.note(line)
  for (const { concept, tag } of edited.lost)
    reporter.note(`${quote(tag)}: add it to "${concept}" by hand, as that is written in a way of its own`)
  const found = edited.names.length + edited.concepts.length
  reporter.note(`${count(found, 'suggestion')}; ${count(counts.unknown.size, 'tag')} without a concept`)
  const patch = writePatch(settings, surroundings.folder, text, edited.text)
  return {
    code: told.length > 0 ? exitCodes.problems : exitCodes.done,
    text: patch,
    facts: {
      names: edited.names,
      concepts: edited.concepts.map(toJson),
      unknown: counts.unknown.size,
      patch,
    },
  }
}

interface Edited {
  readonly text: string
  readonly names: readonly NameSuggestion[]
  readonly concepts: readonly ConceptSuggestion[]
  /** Names for which no place was found. */
  readonly lost: readonly NameSuggestion[]
}

function edit(
  whole: string,
  names: readonly NameSuggestion[],
  concepts: readonly ConceptSuggestion[],
): Edited {
  const start = whole.startsWith(mark) ? mark : ''
  let text = whole.slice(start.length)
  const placed: NameSuggestion[] = []
  const lost: NameSuggestion[] = []
  for (const suggestion of names) {
    const { concept, language, tag } = suggestion
    const changed = addName(text, { concept, language, name: tag })
    if (changed !== undefined) text = changed
    ;(changed === undefined ? lost : placed).push(suggestion)
  }
  for (const concept of concepts) text = addConcept(text, concept)
  return { text: start + text, names: placed, concepts, lost }
}

function describeName({ tag, concept, evidence }: NameSuggestion): string {
  return `${quote(tag)} → ${concept}: ${evidence}`
}

function describeConcept({ id, evidence }: ConceptSuggestion): string {
  return `new concept ${id}: ${evidence}`
}

function toJson({ id, names, evidence }: ConceptSuggestion) {
  return { id, names: Object.fromEntries(names), evidence }
}

/** A patch for `git apply` and `patch -p1` in the folder of the call; nothing where nothing is suggested. */
function writePatch(
  { vocabulary, folder: home }: Settings,
  folder: string,
  before: string,
  after: string,
): string {
  if (before === after) return ''
  const place = namePlace(vocabulary ?? join(home, 'vocabulary.yaml'), folder)
  // A place above the folder has no name that a patch may have; `patch FILE` takes it all the same.
  const name = place.startsWith('..') ? basename(place) : place
  const from = vocabulary === undefined ? '/dev/null' : `a/${name}`
  return createTwoFilesPatch(from, `b/${name}`, before, after).replace(/^=+\n/, '')
}
