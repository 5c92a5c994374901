import type { Token } from './tokenize.ts'

/** No sentence has more tokens: what is written without an end is cut, so that the time a text takes grows with its length. */
export const mostTokens = 160

/** Splits the tokens of a text into sentences. A heading, which ends without a stop, ends with its line. */
export function splitSentences(tokens: readonly Token[], abbreviations: ReadonlySet<string>): Token[][] {
  const sentences: Token[][] = []
  let sentence: Token[] = []
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    if (sentence.length >= mostTokens || (before && beginsSentence(tokens, index, abbreviations))) {
      sentences.push(sentence)
      sentence = []
    }
    sentence.push(token)
  }
  if (sentence.length) sentences.push(sentence)
  return sentences
}

function beginsSentence(
  tokens: readonly Token[],
  index: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const token = tokens[index] as Token
  if (token.gap === '\n\n' || /^[•▪◦·]$/u.test(token.text)) return true
  if (token.gap === '\n' && (token.capital || token.kind === 'mark')) return true
  return stopsBefore(tokens, index, abbreviations)
}

/** Whether a sentence ends with what stands before a token. */
function stopsBefore(tokens: readonly Token[], index: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[index] as Token
  let last = index - 1
  // A closing quotation mark or bracket goes with its sentence.
  if (token.gap && /^["”’»)\]]$/u.test(tokens[last]?.text ?? '')) last--
  const stop = tokens[last]
  if (!stop || !/^[.!?…]$/u.test(stop.text)) return false
  const word = tokens[last - 1]
  // A caption may be glued to the sentence that follows it.
  if (!token.gap) return token.capital && word?.kind === 'word' && word.text.length > 2 && !word.capital
  if (stop.text !== '.') return !token.text.match(/^\p{Ll}/u) || token.capital
  if (word?.kind === 'word' && (word.text.length === 1 || abbreviations.has(word.text))) return false
  return token.capital || token.kind !== 'word'
}
