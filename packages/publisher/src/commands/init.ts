import { basename } from 'node:path'
import type { Config } from '../config/config.ts'
import { findConfig } from '../config/load-config.ts'
import { createNetwork } from '../http/network.ts'
import { quote } from '../reading/source-problem.ts'
import {
  type Checked,
  checkHomePage,
  checkLanguages,
  checkOrigin,
  checkOut,
  checkSource,
  checkTitle,
  guessPlace,
  type Place,
} from './init-answers.ts'
import { writeProject } from './init-files.ts'
import { type Interview, openInterview, Stopped } from './interview.ts'
import { createReporter } from './reporter.ts'
import { type ExitCode, exitCodes, type Surroundings } from './surroundings.ts'

export interface InitOptions {
  readonly title?: string | undefined
  readonly 'home-page'?: string | undefined
  readonly language?: string | undefined
  readonly source?: string | undefined
  readonly allow?: string | undefined
  readonly out?: string | undefined
  readonly json?: boolean | undefined
  readonly yes?: boolean | undefined
}

/** An answer that cannot be had, in words for a person. */
class Refusal extends Error {}

/** Makes a config: from options, from defaults, and from what a person answers. */
export async function init(options: InitOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { folder, terminal, stdout, clock } = surroundings
  const reporter = createReporter(surroundings)
  const existing = await findConfig(folder)
  if (existing !== undefined) {
    reporter.error(`Cannot make a config: expected a folder without one, got ${quote(basename(existing))}`)
    return exitCodes.refused
  }
  const interview = terminal && !options.yes ? openInterview(terminal) : undefined
  try {
    const missing = interview ? [] : listMissing(options)
    if (missing.length > 0) throw new Refusal(explainMissing(missing, options.yes ?? false))
    const config = await collectAnswers(options, surroundings, interview)
    const form = options.json
      ? 'json'
      : ((await interview?.choose('Which form has the config?', forms)) ?? 'ts')
    for (const line of await writeProject(folder, config, form, clock())) stdout.write(`${line}\n`)
    stdout.write('Next: iom-feed build\n')
    return exitCodes.done
  } catch (error) {
    reporter.error(explain(error))
    return exitCodes.refused
  } finally {
    interview?.close()
  }
}

const forms = [
  { value: 'ts', label: 'TypeScript: editors check it while you write' },
  { value: 'json', label: 'JSON' },
] as const

const defaults = { title: 'News', language: 'en', source: 'posts', out: 'dist' } as const

type Asked = keyof typeof defaults | 'home-page'

function defaultOf(name: Asked, { source = '' }: InitOptions): string | undefined {
  if (name !== 'home-page') return defaults[name]
  // A feed is at home at the site that it comes from.
  return /^https?:/i.test(source) ? URL.parse(source)?.origin : undefined
}

/** What neither the call nor, where it asks for them, a default says. */
function listMissing(options: InitOptions): Asked[] {
  const asked: readonly Asked[] = ['title', 'home-page', 'language', 'source', 'out']
  return asked.filter(
    (name) => options[name] === undefined && !(options.yes && defaultOf(name, options) !== undefined),
  )
}

function explainMissing(missing: readonly Asked[], yes: boolean): string {
  const names = missing.map((name) => `--${name}`).join(', ')
  const hint = yes ? '' : ' With --yes, what has a default may be left out.'
  return `Cannot make a config without a terminal to ask at: expected ${names} as well, got no value.${hint}`
}

async function collectAnswers(
  options: InitOptions,
  { folder, network: parts }: Surroundings,
  interview?: Interview,
): Promise<Config> {
  const allow = options.allow === undefined ? [] : [accept('allow', checkOrigin(options.allow))]
  const network = createNetwork({ ...parts, allow })
  const answer = async <Value>(
    name: Asked,
    message: string,
    check: (text: string) => Checked<Value> | Promise<Checked<Value>>,
    fallback = defaultOf(name, options),
  ): Promise<Value> => {
    const given = options[name] ?? (interview ? undefined : fallback)
    if (given === undefined && interview) return interview.ask(message, check, fallback)
    return accept(name, await check(given ?? ''))
  }
  const title = await answer('title', 'What is the feed called?', checkTitle)
  const homePageUrl = await answer('home-page', 'Which site are the posts from?', checkHomePage)
  const languages = await answer(
    'language',
    'In which languages are they? The most important first',
    checkLanguages,
  )
  const place = await choosePlace(options, folder, interview)
  const check = (text: string) => checkSource(text, place, { folder, homePageUrl, network })
  const source = await answer('source', questions[place], check, place === 'folder' ? defaults.source : '')
  const out = await answer('out', 'Which folder is the document written to?', (text) =>
    checkOut(text, { folder, source }),
  )
  return {
    title,
    homePageUrl,
    language: languages[0] ?? 'en',
    languages,
    sources: [source],
    ...(allow.length > 0 && { fetch: { allow } }),
    out,
  }
}

/** The value of an option, where it can be used. */
function accept<Value>(name: string, { value, refusal }: Checked<Value>): Value {
  if (refusal) throw new Refusal(`Cannot use --${name}: expected ${refusal.expected}, got ${refusal.got}`)
  return value as Value
}

const places = [
  { value: 'address', label: 'In a feed at an address: RSS, Atom or JSON Feed' },
  { value: 'file', label: 'In a feed in a file' },
  { value: 'folder', label: 'In a folder of Markdown files' },
] as const

const questions: Readonly<Record<Place, string>> = {
  address: 'What is the address of the feed, or of a page that names it?',
  file: 'Which file is the feed?',
  folder: 'Which folder? One that is not there is made, with an example',
}

function choosePlace({ source, yes }: InitOptions, folder: string, interview?: Interview): Promise<Place> {
  if (source === undefined && interview && !yes) return interview.choose('Where are the posts?', places)
  return guessPlace(source ?? defaults.source, folder)
}

function explain(error: unknown): string {
  if (error instanceof Refusal) return error.message
  if (error instanceof Stopped)
    return 'Cannot make a config: expected all answers, got a stop. Nothing is written.'
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  return `Cannot write the config: expected a folder that may be written to, got ${code}`
}
