import { resolve } from 'node:path'
import { replaceFile } from '../files/replace-file.ts'
import { collectPosts } from '../pipeline/collect-posts.ts'
import type { ReadProgress } from '../pipeline/read-posts.ts'
import { type MergedReview, mergeReview } from '../pipeline/returns/merge-review.ts'
import { type ProposedRows, proposeRows } from '../pipeline/returns/propose-rows.ts'
import { count } from '../reading/count-words.ts'
import { encodeTable } from '../reading/encode-table.ts'
import type { TableEncoding } from '../reading/read-table-text.ts'
import {
  compareProblems,
  createProblem,
  namePlace,
  quote,
  type SourceProblem,
} from '../reading/source-problem.ts'
import { readConfirmedRows } from '../sources/confirmed-rows.ts'
import type { ReviewRow } from '../sources/read-review.ts'
import { readReviewFile } from '../sources/review-file.ts'
import { loadSettings } from './prepare.ts'
import { createReporter, type Reporter } from './reporter.ts'
import { type ExitCode, exitCodes, type Surroundings } from './surroundings.ts'

export interface ExtractCommandOptions {
  readonly config?: string | undefined
  readonly out?: string | undefined
  readonly json?: boolean | undefined
  readonly refused?: boolean | undefined
}

/** Reads counts out of all posts into the review file, where a person confirms them. */
export async function returnsExtract(
  options: ExtractCommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const reporter = createReporter(surroundings)
  const read = await readAll(options, surroundings, reporter)
  if (!read) return exitCodes.refused
  const { settings, file, review, posts, problems } = read
  const proposed = proposeRows(
    posts.items.map(({ item }) => item),
    settings,
  )
  const merged = mergeReview(review?.table, proposed.rows, posts.isLost)
  const encoding = review ?? { encoding: 'utf-8', hasMark: true }
  // Without a file and a row there is nothing to write.
  const written = (review || proposed.rows[0]) && (await write(file, merged.text, encoding, reporter))
  if (written === 'refused') return exitCodes.refused
  for (const row of merged.vanished) reporter.problem(describeVanished(row, file))
  const place = namePlace(file, surroundings.folder)
  const isWritten = written === true
  surroundings.stdout.write(
    options.json
      ? toJson({ file: place, isWritten, merged, proposed, problems, withRefused: options.refused === true })
      : `${options.refused ? listRefused(proposed) : ''}${place}  ${summarise(merged, isWritten)}\n`,
  )
  return problems.length > 0 ? exitCodes.problems : exitCodes.done
}

/** Reads the review file and all posts; undefined where one of them cannot be read at all, which has been told. */
async function readAll(
  { config, out }: ExtractCommandOptions,
  surroundings: Surroundings,
  reporter: Reporter,
) {
  const settings = await loadSettings({ config }, surroundings, reporter)
  if (!settings) return undefined
  const file = out === undefined ? settings.returns.review : resolve(surroundings.folder, out)
  const { value: review, problems: misread } = await readReviewFile(file)
  if (!review && misread.length > 0) {
    for (const problem of misread) reporter.problem(problem)
    return undefined
  }
  const reading = 'Reading the sources'
  reporter.step(reading)
  const onProgress = (progress: ReadProgress) => reporter.progress({ label: reading, ...progress })
  const posts = await collectPosts(settings, { now: surroundings.clock(), onProgress })
  reporter.clear()
  const unusable = review ? readConfirmedRows(review.table, file).problems : []
  const problems = [...posts.problems, ...misread, ...unusable].sort(compareProblems)
  for (const problem of problems) reporter.problem(problem)
  if (!posts.isLost || posts.items.length > 0) return { settings, file, review, posts, problems }
  reporter.error('Cannot read counts: expected posts of one source at least, got none. Nothing is written.')
  return undefined
}

/** Whether a byte changed, or that the file cannot be written, which has been told. */
async function write(
  file: string,
  text: string,
  encoding: TableEncoding,
  reporter: Reporter,
): Promise<boolean | 'refused'> {
  try {
    return await replaceFile(file, encodeTable(text, encoding))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    reporter.error(
      `Cannot write ${quote(file)}: expected a file that may be written, and is open in no other program, got ${code}`,
    )
    return 'refused'
  }
}

/** No mistake, so it does not make the command fail; but whoever decided should know. */
function describeVanished({ row, line, state }: ReviewRow, file: string): SourceProblem {
  const got = `none; the row stays, as it was ${state}`
  return createProblem(`find what row ${row} was read from`, {
    file,
    line,
    expected: 'a post that states it',
    got,
  })
}

function summarise({ open, decided, added, refreshed, removed }: MergedReview, isWritten: boolean): string {
  const rows = `${count(open, 'row')} to decide, ${decided} decided`
  const changes = [
    ...(added > 0 ? [`${added} new`] : []),
    ...(refreshed > 0 ? [`${refreshed} refreshed`] : []),
    ...(removed > 0 ? [`${removed} gone`] : []),
  ]
  return `${rows}; ${isWritten ? changes.join(', ') || 'written' : 'nothing new, so nothing was written'}`
}

function listRefused({ refused }: ProposedRows): string {
  return refused
    .map(
      ({ post, number, quote: sentence, reason }) =>
        `${post}  "${number}": ${reason}\n  ${oneLine(sentence)}\n`,
    )
    .join('')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

function toJson(result: {
  readonly file: string
  readonly isWritten: boolean
  readonly merged: MergedReview
  readonly proposed: ProposedRows
  readonly problems: readonly SourceProblem[]
  readonly withRefused: boolean
}): string {
  const { file, isWritten, merged, proposed, problems, withRefused } = result
  const { text: _, vanished, ...counts } = merged
  const document = {
    file,
    written: isWritten,
    ...counts,
    vanished: vanished.map(({ row, named }) => ({ row, id: named.id })),
    candidates: proposed.rows.map(({ cells }) =>
      Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell)),
    ),
    ...(withRefused && { refused: proposed.refused }),
    problems: problems.map(({ message, line, path }) => ({ message, line, path })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
