import { join } from 'node:path'
import type { Settings } from '../config/load-config.ts'
import { hashTree, listChanged } from '../files/hash-tree.ts'
import { noGrace, writeOutput } from '../files/write-output.ts'
import type { Publication } from '../outputs/publication.ts'
import { makeFiles } from '../pipeline/make-files.ts'
import { buryTarget, findTargets, listIds, type Target } from '../pipeline/withdrawal/find-targets.ts'
import { readDocument } from '../pipeline/withdrawal/read-document.ts'
import { sweep } from '../pipeline/withdrawal/sweep.ts'
import { redraw, takeOut } from '../pipeline/withdrawal/take-out.ts'
import { openWithdrawals, type Withdrawals } from '../pipeline/withdrawal/withdrawals.ts'
import { namePlace, quote, type SourceProblem } from '../reading/source-problem.ts'
import { suggest } from '../reading/suggest.ts'
import {
  joinTombstones,
  keyOf,
  type Tombstone,
  type WithdrawnKind,
  withdrawnKinds,
  writeTombstones,
} from '../state/tombstone.ts'
import { explainWriteFailure } from './explain-write-failure.ts'
import { countContent, loadEarlier, loadSettings, refuseFolders, summarise } from './prepare.ts'
import { type Outcome, refused, report } from './report.ts'
import type { Reporter } from './reporter.ts'
import { type ExitCode, exitCodes, type Surroundings } from './surroundings.ts'

export interface WithdrawOptions {
  readonly config?: string | undefined
  readonly out?: string | undefined
  readonly 'base-url'?: string | undefined
  readonly reason?: string | undefined
  readonly kind?: string | undefined
  readonly entry?: boolean | undefined
  readonly undo?: boolean | undefined
  readonly json?: boolean | undefined
}

/** Takes things out of the document at once and for good; with `undo`, lets them come back. */
export function withdraw(
  options: WithdrawOptions,
  surroundings: Surroundings,
  ids: readonly string[],
): Promise<ExitCode> {
  return report('withdraw', options, surroundings, async (reporter) => {
    const asked = await readCall(options, surroundings, reporter, ids)
    if (!asked) return refused
    return options.undo ? undo(asked) : bury(asked)
  })
}

/** What every call needs, and that it can be done. */
interface Call {
  readonly ids: readonly string[]
  readonly options: WithdrawOptions
  readonly kind: WithdrawnKind | undefined
  readonly settings: Settings
  readonly withdrawals: Withdrawals
  readonly publication: Publication
  readonly surroundings: Surroundings
  readonly reporter: Reporter
}

async function readCall(
  options: WithdrawOptions,
  surroundings: Surroundings,
  reporter: Reporter,
  ids: readonly string[],
): Promise<Call | undefined> {
  const kind = withdrawnKinds.find((one) => one === options.kind)
  if (options.kind !== undefined && !kind) {
    reporter.error(
      `Cannot use --kind: expected one of ${withdrawnKinds.join(', ')}, got ${quote(options.kind)}`,
    )
    return undefined
  }
  if (ids.length === 0) {
    reporter.error('Cannot withdraw: expected an id or several, got none')
    return undefined
  }
  const settings = await loadSettings(options, surroundings, reporter)
  if (!settings) return undefined
  const refusal = await refuseFolders(settings)
  if (refusal !== undefined) {
    reporter.error(refusal)
    return undefined
  }
  // What is published elsewhere is not asked: the document is the one of the output folder.
  const earlier = await loadEarlier({ ...settings, restore: false }, surroundings.network, reporter)
  if (!earlier) return undefined
  reporter.step('Reading the document')
  const { value: publication, problems } = await readDocument(settings)
  reporter.clear()
  for (const problem of problems) reporter.problem(problem)
  if (!publication) return undefined
  const { withdrawals } = earlier
  return { ids: [...new Set(ids)], options, kind, settings, withdrawals, publication, surroundings, reporter }
}

async function bury(call: Call): Promise<Outcome> {
  const { publication, settings, withdrawals, surroundings, options, reporter } = call
  const targets = await chooseTargets(call)
  if (!targets) return refused
  const when = new Date(surroundings.clock()).toISOString()
  const added = targets.map((target) => buryTarget(target, when, options.reason))
  const tombstones = joinTombstones(withdrawals.tombstones, added)
  // First, so that no build that comes now brings it back.
  if (!(await keep(tombstones, call))) return refused
  const open = openWithdrawals(tombstones)
  const gone = publication.posts.filter((post) => open.hasPost(post))
  const rewritten = await rewrite(await takeOut(publication, open, settings), call, {
    ids: new Set(gone.map(({ id }) => id)),
    marks: gone.flatMap(({ id, url = '', title = '' }) => [id, url, title]),
  })
  if (!rewritten) return refused
  const lines = targets.flatMap(({ kind, id, translations }) => [
    `${kind} ${quote(id)} is withdrawn`,
    ...(translations.length > 0
      ? [`its translations stay: ${translations.map(quote).join(', ')}; --entry takes them out as well`]
      : []),
  ])
  const found = new Set(targets.map(({ id }) => id))
  for (const id of call.ids) if (!found.has(id)) lines.push(`${quote(id)} is withdrawn already`)
  for (const problem of rewritten.problems) reporter.problem(problem)
  return conclude(
    call,
    lines,
    rewritten,
    targets.map(({ kind, id }) => ({ kind, id })),
  )
}

/** What the ids stand for; undefined where one stands for nothing, or for several things, which has been told. */
async function chooseTargets(call: Call): Promise<readonly Target[] | undefined> {
  const { ids, kind, publication, settings, withdrawals, options, reporter } = call
  const made = await redraw(publication, settings, withdrawals)
  const all = Object.values(listIds(publication)).flat()
  const targets: Target[] = []
  let isRefused = false
  const refuse = (expected: string, got: string) => {
    reporter.error(`Cannot withdraw ${got}: expected ${expected}`)
    isRefused = true
  }
  for (const id of ids) {
    const found = findTargets(id, publication, { kind, entry: options.entry, made })
    const [target, ...others] = found
    if (others.length > 0) {
      const kinds = found.map((one) => one.kind).join(' and of a ')
      refuse(`one thing of that id (say which with --kind)`, `${quote(id)}, the id of a ${kinds}`)
    } else if (target) targets.push(target)
    // Once more, where an earlier call was stopped half-way.
    else if (isBuried(id, withdrawals)) continue
    else refuse(`an id in the document${near(id, all)}`, quote(id))
  }
  return isRefused ? undefined : targets
}

function isBuried(id: string, withdrawals: Withdrawals): boolean {
  const isNamed = withdrawals.tombstones.some((tombstone) => tombstone.id === id)
  return isNamed || withdrawnKinds.some((kind) => withdrawals.has(kind, id))
}

function near(id: string, known: readonly string[]): string {
  const meant = suggest(id, known)
  return meant === undefined ? '' : `, such as ${quote(meant)}`
}

async function undo(call: Call): Promise<Outcome> {
  const { ids, withdrawals, publication, kind, reporter } = call
  const kinds = kind === undefined ? withdrawnKinds : [kind]
  const named = (tombstone: Tombstone, id: string) =>
    tombstone.id === id || kinds.some((one) => tombstone.keys.includes(keyOf(one, id)))
  const known = withdrawals.tombstones.flatMap(({ id }) => id ?? [])
  const unknown = ids.filter((id) => !withdrawals.tombstones.some((one) => named(one, id)))
  for (const id of unknown)
    reporter.error(`Cannot undo ${quote(id)}: expected the id of something withdrawn${near(id, known)}`)
  if (unknown.length > 0) return refused
  const left = withdrawals.tombstones.filter((one) => !ids.some((id) => named(one, id)))
  if (!(await keep(left, call))) return refused
  const rewritten = await rewrite({ ...publication, withdrawn: left.map(({ keys }) => keys) }, call)
  if (!rewritten) return refused
  const lines = ids.map(
    (id) => `${quote(id)} is no longer withdrawn; the next build publishes it, if a source has it`,
  )
  return conclude(
    call,
    lines,
    rewritten,
    ids.map((id) => ({ id })),
  )
}

async function keep(tombstones: readonly Tombstone[], { settings, reporter }: Call): Promise<boolean> {
  try {
    await writeTombstones(settings.state, tombstones)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const place = quote(settings.state)
    reporter.error(
      `Cannot keep what is withdrawn in ${place}: expected a folder that may be written to, got ${code}. Nothing is written.`,
    )
    return false
  }
}

interface Rewritten {
  readonly publication: Publication
  readonly written: readonly string[]
  readonly removed: readonly string[]
  /** All files whose bytes are others now, or gone. */
  readonly changed: readonly string[]
  readonly problems: readonly SourceProblem[]
}

/** Writes the document without grace; undefined where that failed, which has been told. */
async function rewrite(
  publication: Publication,
  { settings, surroundings, reporter }: Call,
  withdrawn?: Parameters<typeof sweep>[2],
): Promise<Rewritten | undefined> {
  const { out } = settings
  reporter.step('Writing the files')
  try {
    const files = await makeFiles(publication)
    const before = await hashTree(out)
    const { written } = await writeOutput(out, files, surroundings.clock(), { grace: noGrace })
    const current = new Set(files.map(({ path }) => path))
    const problems = withdrawn ? await sweep(out, current, withdrawn) : []
    const after = await hashTree(out)
    const changed = listChanged(before, after)
    const removed = changed.filter((path) => !after.has(path))
    reporter.clear()
    return { publication, written, removed, changed, problems }
  } catch (error) {
    const failure = explainWriteFailure(error, out)
    reporter.error(
      `${failure}. What is withdrawn is noted, and not all of it is taken out: mend that, and run the command again.`,
    )
    return undefined
  }
}

function conclude(
  { settings, surroundings }: Call,
  lines: readonly string[],
  { publication, written, removed, changed, problems }: Rewritten,
  withdrawn: readonly object[],
): Outcome {
  const base = settings.baseUrl ?? publication.baseUrl
  const purge = changed.map((path) => (base === undefined ? path : new URL(path, base).href))
  const document = namePlace(join(settings.out, 'feed.json'), surroundings.folder)
  const changes = `${written.length} written, ${removed.length} removed`
  const list = purge.length > 0 ? ['purge from caches:', ...purge] : ['nothing to purge']
  return {
    code: problems.length > 0 ? exitCodes.problems : exitCodes.done,
    text: `${[...lines, `${document}  ${summarise(publication)}; ${changes}`, ...list].join('\n')}\n`,
    facts: { document, counts: countContent(publication), withdrawn, written, removed, purge },
  }
}
