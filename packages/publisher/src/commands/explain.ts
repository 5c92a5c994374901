import { type Explanation, explainPost } from '../pipeline/explain-post.ts'
import { quote } from '../reading/source-problem.ts'
import { suggest } from '../reading/suggest.ts'
import type { Gathered } from './prepare.ts'
import { type Outcome, refused } from './report.ts'
import type { Reporter } from './reporter.ts'
import { exitCodes, type Surroundings } from './surroundings.ts'
import { alignColumns } from './text-table.ts'

/** What is to be published, and what the sources hold. */
type Explainable = Gathered & Required<Pick<Gathered, 'content'>>

/** Says what became of a post; nothing is written. */
export function explain(
  id: string,
  { content, publication, settings }: Explainable,
  { folder }: Surroundings,
  reporter: Reporter,
): Outcome {
  const explained = explainPost(id, { content, publication, sources: settings.sources, folder })
  reporter.clear()
  if (explained.length === 0) {
    const near = suggest(id, [...new Set(content.read.map(({ item }) => item.id))])
    const expected = near === undefined ? '' : `, such as ${quote(near)}`
    reporter.error(
      `Cannot explain ${quote(id)}: expected the id or the address of a post that a source holds${expected}`,
    )
    return refused
  }
  return {
    code: exitCodes.done,
    text: `${explained.map(write).join('\n\n')}\n`,
    facts: { explained: explained.map(({ id, facts }) => ({ id, ...Object.fromEntries(facts) })) },
  }
}

function write({ id, facts }: Explanation): string {
  return [`post ${quote(id)}`, ...alignColumns(facts).map((line) => `  ${line}`)].join('\n')
}
