import { resolve } from 'node:path'
import { isDay, type Post, parseTimestamp, startOfDay } from '@iom-feed/core'
import * as v from 'valibot'
import { baseAddress } from '../config/config.ts'
import { findConfig, loadConfig, type Settings } from '../config/load-config.ts'
import type { OutputFile } from '../files/output-file.ts'
import { refuseOutputFolder, refuseStateFolder } from '../files/output-folder.ts'
import { createNetwork, type NetworkOptions } from '../http/network.ts'
import { publicAddress } from '../http/public-address.ts'
import type { Publication } from '../outputs/publication.ts'
import { type CollectedContent, collectContent } from '../pipeline/collect-content.ts'
import { loadEncoder } from '../pipeline/images/encode-image.ts'
import { type MadeImage, type Mirrored, mirrorImages } from '../pipeline/images/mirror-images.ts'
import { makeFiles } from '../pipeline/make-files.ts'
import { makePublication } from '../pipeline/make-publication.ts'
import type { ReadProgress } from '../pipeline/read-posts.ts'
import { type Earlier, openEarlier } from '../pipeline/restore/open-earlier.ts'
import { count } from '../reading/count-words.ts'
import { compareProblems, quote, type SourceProblem } from '../reading/source-problem.ts'
import { makeUserAgent } from '../sources/load-feed.ts'
import type { Kept } from '../sources/source.ts'
import type { Tombstone } from '../state/tombstone.ts'
import type { Reporter } from './reporter.ts'
import type { Surroundings } from './surroundings.ts'

/** The options that build and check share, as they were written. */
export interface BuildOptions {
  readonly config?: string | undefined
  readonly out?: string | undefined
  readonly now?: string | undefined
  readonly 'base-url'?: string | undefined
  readonly restore?: string | undefined
  readonly json?: boolean | undefined
  readonly explain?: string | undefined
}

/** Finds and loads the config; undefined where it cannot be used, which has been told. */
export async function loadSettings(
  options: BuildOptions,
  { folder, env }: Surroundings,
  reporter: Reporter,
): Promise<Settings | undefined> {
  const file = options.config === undefined ? await findConfig(folder) : resolve(folder, options.config)
  if (file === undefined) {
    reporter.error(
      `Cannot find a config: expected iom-feed.config.ts (or .mts, .js, .mjs, .json) in ${quote(folder)}, got none. Make one with "iom-feed init", or name one with --config.`,
    )
    return undefined
  }
  const { value: settings, problems } = await loadConfig(file, env)
  for (const problem of problems) reporter.problem(problem)
  if (!settings) return undefined
  const addresses: { baseUrl?: string; restore?: string } = {}
  for (const [option, key] of [
    ['base-url', 'baseUrl'],
    ['restore', 'restore'],
  ] as const) {
    const given = options[option]
    if (given === undefined) continue
    const read = v.safeParse(baseAddress, given)
    if (!read.success) {
      reporter.error(
        `Cannot use --${option}: expected an absolute http or https address, got ${quote(publicAddress(given))}`,
      )
      return undefined
    }
    addresses[key] = read.output
  }
  return {
    ...settings,
    ...(options.out !== undefined && { out: resolve(folder, options.out) }),
    ...addresses,
  }
}

/** Opens what earlier builds left; undefined where it cannot be known what is withdrawn, which has been told. */
export async function loadEarlier(
  settings: Settings,
  options: NetworkOptions | undefined,
  reporter: Reporter,
): Promise<Earlier | undefined> {
  const { restore, baseUrl } = settings
  if (restore === true && baseUrl === undefined) {
    reporter.error(
      'Cannot restore from "baseUrl": expected an address, got none. Name it, or the address itself in "restore".',
    )
    return undefined
  }
  const address = restore === true ? baseUrl : restore || undefined
  const { value, problem } = await openEarlier(
    settings,
    createNetwork({ ...options, ...settings.fetch }),
    address,
  )
  if (!problem) return value
  reporter.problem(problem)
  reporter.error('Cannot go on: expected to know what has been withdrawn, got no answer. Nothing is written.')
  return undefined
}

/** What there is to publish. */
export interface Gathered {
  readonly settings: Settings
  /** Only where a post is to be explained: all that the sources hold takes as much memory as all that is published. */
  readonly content?: CollectedContent
  readonly publication: Publication
  /** What to keep of the sources, for the day when they fail. */
  readonly kept: readonly Kept[]
  /** What is withdrawn, where the state does not know all of it. */
  readonly tombstones?: readonly Tombstone[]
  /** What to keep of images, so that they need not be made again. */
  readonly madeImages: readonly MadeImage[]
  readonly problems: readonly SourceProblem[]
  /** What a person has to weigh; as it may stay as it is, it is no reason to fail. */
  readonly warnings: readonly SourceProblem[]
}

/** Everything up to the writing. */
export interface Prepared extends Gathered {
  readonly files: readonly OutputFile[]
}

/** Reads, checks and makes everything, and writes nothing; undefined where it cannot begin, which has been told. */
export async function prepare(
  options: BuildOptions,
  surroundings: Surroundings,
  reporter: Reporter,
): Promise<Prepared | undefined> {
  const gathered = await gather(options, surroundings, reporter)
  return gathered && { ...gathered, files: await makeFiles(gathered.publication) }
}

/** Reads and checks everything, and makes no files of it. */
export async function gather(
  options: BuildOptions,
  surroundings: Surroundings,
  reporter: Reporter,
): Promise<Gathered | undefined> {
  const settings = await loadSettings(options, surroundings, reporter)
  if (!settings) return undefined
  const now = readMoment(options.now, settings.timeZone, surroundings, reporter)
  if (now === undefined) return undefined
  const refusal = await refuseFolders(settings)
  if (refusal !== undefined) {
    reporter.error(refusal)
    return undefined
  }
  const earlier = await loadEarlier(settings, surroundings.network, reporter)
  if (!earlier) return undefined
  const { withdrawals, restore, published, isStateBehind } = earlier
  const reading = 'Reading the sources'
  reporter.step(reading)
  const onProgress = (progress: ReadProgress) => reporter.progress({ label: reading, ...progress })
  const content = await collectContent(settings, {
    now,
    onProgress,
    network: surroundings.network,
    withdrawals,
    restore,
  })
  if (isIncomplete(content, reporter)) return undefined
  reporter.step('Making the document')
  const made = makePublication(content, settings, now)
  const mirrored = await takeInImages(made.publication, settings, {
    now,
    reporter,
    network: surroundings.network,
    published,
  })
  if (isIncomplete({ ...content, problems: mirrored.warnings }, reporter)) return undefined
  const { posts, files: images, made: madeImages } = mirrored
  const publication = { ...made.publication, posts, images }
  const isBehind = isStateBehind || content.withdrawals !== withdrawals
  const problems = [...content.problems, ...made.problems].sort(compareProblems)
  const warnings = [...made.warnings, ...mirrored.warnings]
  return {
    settings,
    ...(options.explain !== undefined && { content }),
    publication,
    kept: content.kept,
    madeImages,
    ...(isBehind && { tombstones: content.withdrawals.tombstones }),
    problems,
    warnings,
  }
}

/** Only of what is published: an image of a post that waits for its day would give it away. */
async function takeInImages(
  { posts }: Publication,
  settings: Settings,
  {
    now,
    reporter,
    network,
    published,
  }: {
    now: number
    reporter: Reporter
    network: Surroundings['network']
    published: Earlier['published'] | undefined
  },
): Promise<Mirrored> {
  const { images, sources, homePageUrl, state, timeZone, file } = settings
  if (!images) return { posts: posts.map(withoutCopies), files: [], made: [], warnings: [] }
  const step = 'Making the images'
  reporter.step(step)
  return mirrorImages(posts, {
    ...images,
    now,
    state,
    timeZone,
    file,
    userAgent: makeUserAgent(homePageUrl),
    network: createNetwork({ ...network, ...settings.fetch }),
    folders: sources.flatMap(({ type, path }) => (type === 'markdown' ? path : [])),
    encode: await loadEncoder(),
    published,
    onProgress: (text) => reporter.step(`${step}: ${text}`),
  })
}

/** Copies of an earlier document go with it; where the image was before, nobody knows any more. */
function withoutCopies({ image, ...post }: Post): Post {
  return image && !image.sizes ? { ...post, image } : post
}

/** Whether a document would take back what is published though nobody has said so, which is told. */
function isIncomplete(
  { posts, problems, isLost }: Pick<CollectedContent, 'posts' | 'problems' | 'isLost'>,
  reporter: Reporter,
): boolean {
  const unreadable = problems.filter(({ isUnreadable }) => isUnreadable).length
  const isEmpty = isLost && posts.length === 0
  if (unreadable === 0 && !isEmpty) return false
  for (const problem of [...problems].sort(compareProblems)) reporter.problem(problem)
  const lack =
    unreadable > 0
      ? `expected all files to be readable, got ${unreadable} that the system does not give`
      : 'expected posts of one source at least, got none'
  reporter.error(`Cannot make the document: ${lack}. Nothing is written.`)
  return true
}

/** Why the output or the state cannot go where the config says; undefined where both can. */
export async function refuseFolders(settings: Settings): Promise<string | undefined> {
  const { sources, campaigns, vocabulary, returns, folder, out, state } = settings
  const { observations, figures, review } = returns
  const places = [...sources.map(({ path }) => path), campaigns, vocabulary, ...observations, figures, review]
  const held = places.filter((place) => place !== undefined)
  const keeping = await refuseStateFolder(state, folder, held)
  if (keeping !== undefined) {
    return `Cannot keep the state in ${quote(state)}: expected a folder of its own, got ${keeping}`
  }
  const writing = await refuseOutputFolder(out, folder, [...held, state])
  return writing && `Cannot write to ${quote(out)}: expected a folder of its own, got ${writing}`
}

const hour = 60 * 60 * 1000

/**
 * The moment that `--now` names, undefined where it names none, which has been told. The present is cut to the hour, so that a run that finds
 * nothing new changes nothing.
 */
export function readMoment(
  text: string | undefined,
  timeZone: string,
  { clock }: Surroundings,
  reporter: Reporter,
): number | undefined {
  if (text === undefined) return Math.floor(clock() / hour) * hour
  const moment = isDay(text) ? startOfDay(text, timeZone) : parseTimestamp(text)
  if (moment === undefined)
    reporter.error(
      `Cannot use --now: expected a day or a moment such as 2018-06-04T12:00:00Z, got ${quote(text)}`,
    )
  return moment
}

/** How much of each a document holds. */
export interface ContentCounts {
  readonly posts: number
  readonly campaigns: number
  readonly figures: number
}

export function countContent({ posts, campaigns, figures }: Publication): ContentCounts {
  return { posts: posts.length, campaigns: campaigns.length, figures: figures.length }
}

/** `15 posts, 4 campaigns, 3 figures` */
export function summarise(publication: Publication): string {
  const { posts, campaigns, figures } = countContent(publication)
  return [count(posts, 'post'), count(campaigns, 'campaign'), count(figures, 'figure')].join(', ')
}
