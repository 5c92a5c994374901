import { type Concept, createVocabulary, type Vocabulary, VocabularyError } from '@iom-feed/core'
import { createProblem, type SourceProblem } from '../reading/source-problem.ts'
import type { Placed } from '../sources/source.ts'

/** Makes a vocabulary of the concepts that go together; one that does not is left out, and named. */
export function makeVocabulary(concepts: readonly Placed<Concept>[]): {
  readonly vocabulary: Vocabulary
  readonly problems: readonly SourceProblem[]
} {
  const problems: SourceProblem[] = []
  let usable = concepts
  for (;;) {
    try {
      return { vocabulary: createVocabulary(usable.map(({ item }) => item)), problems }
    } catch (error) {
      const index =
        error instanceof VocabularyError ? Number(/^concepts\[(\d+)\]/.exec(error.path)?.[1]) : Number.NaN
      const wrong = usable[index]
      if (!wrong) throw error
      problems.push(explain(error as VocabularyError, wrong))
      usable = (error as VocabularyError).code.endsWith('-broader')
        ? usable.map((placed) => (placed === wrong ? withoutBroader(placed) : placed))
        : usable.filter((placed) => placed !== wrong)
    }
  }
}

function withoutBroader(placed: Placed<Concept>): Placed<Concept> {
  const { broader: _, ...item } = placed.item
  return { ...placed, item }
}

function explain({ message, path }: VocabularyError, { file, line }: Placed<Concept>): SourceProblem {
  const [, subject = message, expected = '', got = ''] =
    /^Cannot (.*?): expected (.*), got (.*)$/.exec(message) ?? []
  return createProblem(subject, { file, line, path: path.replace(/^concepts\[\d+\]\.?/, ''), expected, got })
}
