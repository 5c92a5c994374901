import { readFile } from 'node:fs/promises'
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { suggest } from '../reading/suggest.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import { init } from './init.ts'
import { createReporter } from './reporter.ts'
import { returnsExtract } from './returns-extract.ts'
import { returnsReconcile } from './returns-reconcile.ts'
import { serve } from './serve.ts'
import { type ExitCode, exitCodes, type Surroundings } from './surroundings.ts'
import { tagsSuggest } from './tags-suggest.ts'
import { withdraw } from './withdraw.ts'

interface Command {
  readonly summary: string
  /** Name, value and meaning of each option, for the help. */
  readonly options: readonly (readonly [name: string, value: string | undefined, meaning: string])[]
  /** What stands besides options, for the help: `ID…`. Without it, nothing may. */
  readonly operands?: string
  readonly run: (
    options: Record<string, never>,
    surroundings: Surroundings,
    operands: readonly string[],
  ) => Promise<ExitCode>
}

const config = [
  'config',
  'FILE',
  'the config (default: iom-feed.config.ts, .mts, .js, .mjs or .json here)',
] as const
const out = ['out', 'FOLDER', 'the output folder (default: "out" of the config, or dist)'] as const
const now = [
  'now',
  'TIME',
  'the moment of the document, such as 2018-06-04T12:00:00Z (default: this hour)',
] as const
const json = ['json', undefined, 'write JSON, for programs'] as const
const restore = [
  'restore',
  'URL',
  'where the document is published, for what a lost state knew (default: "restore" of the config)',
] as const
const baseUrl = ['base-url', 'URL', 'where the output folder will be served'] as const

const commands: Readonly<Record<string, Command>> = {
  init: {
    summary: 'make a config, asking for what the options do not say',
    options: [
      ['title', 'TEXT', 'what the feed is called (default: News)'],
      [
        'home-page',
        'URL',
        'the site that the posts are from (default: that of --source, where it is an address)',
      ],
      ['language', 'TAGS', 'the languages, such as fi,sv,en; the most important first (default: en)'],
      [
        'source',
        'WHERE',
        'the address of a feed or of a page that names one, a file, or a folder of Markdown (default: posts)',
      ],
      [
        'allow',
        'ORIGIN',
        'a server in a network of your own that may be asked, such as http://intranet.example:8080',
      ],
      ['out', 'FOLDER', 'the output folder (default: dist)'],
      ['json', undefined, 'write iom-feed.config.json, not iom-feed.config.ts'],
      ['yes', undefined, 'ask nothing, and take the defaults'],
    ],
    run: init,
  },
  build: {
    summary: 'make the document and write it',
    options: [
      config,
      out,
      now,
      baseUrl,
      restore,
      ['explain', 'ID', 'say what became of the post of this id or address, and write nothing'],
      json,
    ],
    run: build,
  },
  check: {
    summary: 'list every problem, and write nothing',
    options: [config, out, now, baseUrl, restore, json],
    run: check,
  },
  serve: {
    summary: 'serve the output folder, to look at it',
    options: [
      config,
      out,
      ['port', 'NUMBER', 'the first port to try (default: 4318; 0: any)'],
      ['host', 'HOST', 'the address to listen at (default: 127.0.0.1)'],
      ['strict-port', undefined, 'do not try the next port where one is taken'],
    ],
    run: serve,
  },
  withdraw: {
    summary: 'take posts, campaigns, figures or counts out at once, and keep them out',
    operands: 'ID…',
    options: [
      config,
      out,
      baseUrl,
      ['reason', 'TEXT', 'why, for those who look into the state folder; it is not published'],
      ['kind', 'KIND', 'post, campaign, figure or observation, where several have the id'],
      ['entry', undefined, 'all translations of the post as well, also those to come'],
      ['undo', undefined, 'let it come back with the next build'],
      json,
    ],
    run: withdraw,
  },
  'returns extract': {
    summary: 'read counts of returns out of the posts, for a person to confirm',
    options: [
      config,
      ['out', 'FILE', 'the review file (default: "returns.review" of the config, or returns-review.csv)'],
      ['refused', undefined, 'list the numbers that are no counts of returns, and why'],
      json,
    ],
    run: returnsExtract,
  },
  'returns reconcile': {
    summary: 'say what confirmed counts make of each other, and which contradict',
    options: [
      config,
      ['now', 'TIME', 'go back to what was known then, such as 2018-06-04 (default: this hour)'],
      ['confidential', undefined, 'show counts that are not free as well'],
      json,
    ],
    run: returnsReconcile,
  },
  'tags suggest': {
    summary: 'suggest names and concepts for tags that no concept knows, as a patch of the vocabulary',
    options: [config, json],
    run: tagsSuggest,
  },
}

/** Runs the command that the arguments name. */
export async function runCli(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { stdout } = surroundings
  const { name, rest } = splitCall(argv)
  const reporter = createReporter(surroundings)
  if (name === '--version' || name === '-v') {
    stdout.write(`${await readVersion()}\n`)
    return exitCodes.done
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    stdout.write(help())
    return exitCodes.done
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    if (name === '') surroundings.stderr.write(help())
    else reporter.error(unknown('command', name, Object.keys(commands)))
    return exitCodes.refused
  }
  const read = readOptions(command, rest)
  if (typeof read === 'string') {
    reporter.error(read)
    return exitCodes.refused
  }
  const { options, operands } = read
  if (options.help) {
    stdout.write(helpFor(name, command))
    return exitCodes.done
  }
  return command.run(options, surroundings, operands)
}

/** The name of a command, of one word or two, and what stands behind it. */
function splitCall(argv: readonly string[]): { readonly name: string; readonly rest: string[] } {
  const [first = '', second] = argv
  const isGroup = Object.keys(commands).some((name) => name.startsWith(`${first} `))
  const words = isGroup && second !== undefined && !second.startsWith('-') ? 2 : 1
  return { name: argv.slice(0, words).join(' '), rest: argv.slice(words) }
}

interface Call {
  readonly options: Record<string, never>
  readonly operands: readonly string[]
}

/** The options and operands as they were written, or what is wrong with them. */
function readOptions({ options, operands }: Command, args: string[]): Call | string {
  const known: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } }
  for (const [name, value] of options) known[name] = { type: value === undefined ? 'boolean' : 'string' }
  const parsed = parseArgs({ args, options: known, allowPositionals: true, strict: false, tokens: true })
  for (const token of parsed.tokens) {
    const wrong = token.kind === 'option' ? refuseOption(token, known) : undefined
    if (wrong !== undefined) return wrong
  }
  const [first] = parsed.positionals
  return first === undefined || operands !== undefined
    ? { options: parsed.values as Record<string, never>, operands: parsed.positionals }
    : `Cannot read the call: expected only options after the command, got ${JSON.stringify(first)}`
}

/** Node's own check is not used, because its messages name neither a near option nor what stands there. */
function refuseOption(
  {
    name,
    rawName,
    value,
  }: { readonly name: string; readonly rawName: string; readonly value: string | undefined },
  known: ParseArgsOptionsConfig,
): string | undefined {
  const option = Object.hasOwn(known, name) ? known[name] : undefined
  if (!option)
    return unknown(
      'option',
      rawName,
      Object.keys(known).map((one) => `--${one}`),
    )
  if (option.type === 'string' && !value)
    return `Cannot read ${rawName}: expected a value after it, got nothing`
  if (option.type === 'boolean' && value !== undefined) {
    return `Cannot read ${rawName}: expected no value, got ${JSON.stringify(value)}`
  }
  return undefined
}

function unknown(kind: string, word: string, known: readonly string[]): string {
  const near = suggest(word, known)
  const expected = near === undefined ? `one of ${known.join(', ')}` : JSON.stringify(near)
  return `Cannot run the ${kind} ${JSON.stringify(word)}: expected ${expected}`
}

function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  iom-feed ${name.padEnd(width)}  ${summary}`,
  )
  return `iom-feed: one document from the sources that an office already has

${lines.join('\n')}
  iom-feed COMMAND --help   the options of a command
  iom-feed --version

${exitCodeHelp}`
}

const exitCodeHelp = 'Exit codes: 0 all is well; 1 something was left out, and named; 2 nothing was done.\n'

function helpFor(name: string, { summary, options, operands }: Command): string {
  const lines = options.map(([option, value, meaning]) => {
    const call = `--${option}${value === undefined ? '' : ` ${value}`}`
    return `  ${call.padEnd(16)}  ${meaning}`
  })
  const call = operands === undefined ? '' : ` ${operands}`
  return `iom-feed ${name}${call}: ${summary}\n\n${lines.join('\n')}\n\n${exitCodeHelp}`
}

async function readVersion(): Promise<string> {
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
