import type {
  Candidate,
  Clock,
  ComparisonDraft,
  Extraction,
  ExtractOptions,
  Refusal,
  Span,
} from './candidate.ts'
import { type Draft, draftOf, type Tokens } from './draft.ts'
import { findOtherPeriods, type OtherPeriod, readComparisons } from './find-comparisons.ts'
import { latestMonthOf, type Memory, readPeriod, yearsIn } from './find-period.ts'
import { type Language, languageOf } from './language.ts'
import { markContradictions } from './mark-contradictions.ts'
import { mergeRepeats } from './merge-repeats.ts'
import { marksOf, readSentence, type Sentence } from './read-sentence.ts'
import { confidenceOf, isWarning, type RefusalReason } from './reasons.ts'
import { mostTokens, splitSentences } from './sentences.ts'
import { surroundingsOf } from './surroundings.ts'
import { type Token, tokenize } from './tokenize.ts'

/**
 * Reads the counts of returns that a text states, in English, Finnish or Swedish.
 *
 * Nothing that comes out is a fact before somebody has confirmed it. Where the text leaves something open, it is inferred, said so, and the
 * candidate is not `sure`; what is no count of returns is refused with the reason. Texts are read in one pass, in time that grows with their
 * length.
 *
 * @param text Plain text: a heading, an empty line and paragraphs, say.
 * @param options The language, the day of publication, and from where the returns are where the text does not say.
 * @returns Candidates, refused numbers and comparisons in the order of the text; nothing for a language that is not known. Spans are code
 * points of the text. It never throws.
 * @example
 * ```ts
 * import { extract } from '@iom-feed/core/extract'
 *
 * const options = { language: 'en', published: '2018-05-04', hostArea: 'FI' }
 * const { candidates, refused } = extract('In April 2018, 49 persons returned from Finland. Each got 500 euros.', options)
 * candidates.map(({ observation, confidence }) => [observation.value, confidence]) // => [[49, 'sure']]
 * refused.map(({ reason }) => reason) // => ['money']
 * ```
 */
export function extract(text: string, { language: tag, published, hostArea }: ExtractOptions): Extraction {
  const language = languageOf(tag)
  if (!language) return { candidates: [], refused: [], comparisons: [] }
  const sentences = readSentences(text, language)
  const clock = clockOf(published)
  const memory: Memory = {
    clock,
    latestMonth: latestMonthOf(sentences, clock),
    year: undefined,
    last: undefined,
    group: undefined,
  }
  const found = sentences.map((sentence, index) => extractSentence(text, sentence, index, hostArea, memory))
  return {
    candidates: markContradictions(mergeRepeats(found.flatMap(({ candidates }) => candidates))),
    refused: found.flatMap(({ refused }) => refused),
    comparisons: found.flatMap(({ comparisons }) => comparisons),
  }
}

function readSentences(text: string, language: Language): Sentence[] {
  const sentences = splitSentences(tokenize(text), language.abbreviations)
  const isFull = (tokens: readonly Token[] | undefined): boolean => (tokens?.length ?? 0) >= mostTokens
  return sentences.map((tokens, index) =>
    readSentence(tokens, language, isFull(tokens) || isFull(sentences[index - 1])),
  )
}

function clockOf(published: string | undefined): Clock | undefined {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-([0-3]\d)/.exec(published ?? '') ?? []
  if (!year || !month || !day) return undefined
  return { month: +year * 12 + +month - 1, day: +day }
}

function extractSentence(
  text: string,
  sentence: Sentence,
  index: number,
  hostArea: string,
  memory: Memory,
): Extraction {
  const others = findOtherPeriods(sentence)
  const { drafts, refused } = draftsOf(sentence, index, hostArea, others, memory)
  memory.year = yearsIn(sentence) ?? memory.year
  const group = marksOf(sentence, 'group').at(-1)?.value
  if (group !== undefined) memory.group = { id: group, sentence: index }
  return {
    candidates: drafts.map((draft) => candidateOf(text, sentence, draft)),
    refused,
    comparisons: comparisonsOf(text, sentence, index, others, drafts[0], memory),
  }
}

function draftsOf(
  sentence: Sentence,
  index: number,
  usualHost: string,
  others: readonly OtherPeriod[],
  memory: Memory,
): Pick<Extraction, 'refused'> & { readonly drafts: readonly Draft[] } {
  const around = surroundingsOf(sentence, index, usualHost, others, memory)
  const drafts: Draft[] = []
  const refused: Refusal[] = sentence.dateNumbers.map((number) => refuse(sentence, number, 'date'))
  for (const number of sentence.numbers) {
    const draft = draftOf(number, around)
    if (typeof draft === 'string') {
      // An article is no number that somebody might look for.
      if (!number.article) refused.push(refuse(sentence, number, draft))
    } else {
      drafts.push(draft)
      remember(draft, index, memory)
    }
  }
  return { drafts, refused: refused.sort((one, other) => one.number.start - other.number.start) }
}

function remember({ observation: { series }, stated }: Draft, sentence: number, memory: Memory): void {
  const isTotal = series.counterpartArea === '_T' && series.group === '_T' && series.measure === 'returns'
  if (isTotal) memory.last = { stated, sentence }
}

function candidateOf(text: string, sentence: Sentence, draft: Draft): Candidate {
  const { observation, places } = draft
  const reasons = [...new Set(draft.reasons)]
  const spans = Object.fromEntries(
    Object.entries(places).flatMap(([name, place]) => (place ? [[name, spanOf(sentence, place)]] : [])),
  ) as unknown as Candidate['spans']
  return {
    observation,
    confidence: confidenceOf(reasons),
    reasons,
    warnings: reasons.filter(isWarning),
    inferred: draft.inferred,
    quote: quoteOf(text, sentence),
    spans: { ...spans, quote: wholeSpan(sentence) },
    repeats: [],
  }
}

function comparisonsOf(
  text: string,
  sentence: Sentence,
  index: number,
  others: readonly OtherPeriod[],
  draft: Draft | undefined,
  memory: Memory,
): ComparisonDraft[] {
  const near = memory.last && index - memory.last.sentence <= 1 ? memory.last.stated : undefined
  const base = draft?.stated ?? near
  if (!base) return []
  const found = readComparisons(sentence, others, base.period, (words) => readPeriod(words, memory)?.period)
  return found.map(({ relationMark, other, ...comparison }) => ({
    ...comparison,
    confidence: confidenceOf(base.reasons) === 'unsure' ? 'unsure' : 'likely',
    quote: quoteOf(text, sentence),
    spans: {
      relation: spanOf(sentence, relationMark),
      otherPeriod: spanOf(sentence, other),
      quote: wholeSpan(sentence),
    },
  }))
}

function refuse(sentence: Sentence, number: Tokens, reason: RefusalReason): Refusal {
  return { reason, number: spanOf(sentence, number), quote: wholeSpan(sentence) }
}

function spanOf({ tokens }: Sentence, { from, to }: Tokens): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

function wholeSpan(sentence: Sentence): Span {
  return spanOf(sentence, { from: 0, to: sentence.tokens.length })
}

function quoteOf(text: string, { tokens }: Sentence): string {
  return text.slice(tokens[0]?.from, tokens.at(-1)?.to)
}
