import type { LanguageModel, Syllables, WordFamily } from './languages/language-model.ts'
import { byZipf } from './pick-rank.ts'
import type { Random } from './random.ts'

/** A word in all its forms, the most frequent first. */
interface Lexeme {
  readonly forms: readonly string[]
}

/** The words of a language, the most frequent first. */
export interface WordList {
  readonly lexemes: readonly Lexeme[]
  /** How many of them are function words, which stand at the top and are what no text is about. */
  readonly functionWords: number
  /** A word as a text has it, in one of its forms. */
  pick(random: Random): string
  /** Some words that often stand together, or one. */
  pickPhrase(random: Random): readonly string[]
}

/** Stock phrases of a language, and of 100 picks how many are one: an office says much in the same words again. */
const phrases = 600
const phraseShare = 14

/** Common forms are a few times as frequent as the next ones. */
const formExponent = 1.5

/** Puts the words of a language together: function words, then known stems, then made ones. */
export function makeVocabulary(model: LanguageModel, random: Random): WordList {
  const lexemes: Lexeme[] = model.functionWords.map((word) => ({ forms: [word] }))
  const known = new Set<string>()
  const add = (stem: string, family: WordFamily): void => {
    if (known.has(stem)) return
    known.add(stem)
    lexemes.push({ forms: inflect(stem, family) })
  }
  const families = model.families
  const longest = Math.max(...families.map((family) => family.known.length))
  for (let place = 0; place < longest; place++) {
    for (const family of families) {
      const stem = family.known[place]
      if (stem !== undefined) add(stem, family)
    }
  }
  while (known.size < model.stems) {
    const family = random.pick(families)
    const stem = makeStem(family.syllables, random)
    if (stem.length >= 2) add(stem, family)
  }
  const pickLexeme = byZipf(lexemes.length, { exponent: 1.2, offset: 2.7 })
  const pickForm = new Map<number, ReturnType<typeof byZipf>>()
  const pick = (source: Random): string => {
    const { forms } = lexemes[pickLexeme(source)] as Lexeme
    const pickRank = pickForm.get(forms.length) ?? byZipf(forms.length, { exponent: formExponent })
    pickForm.set(forms.length, pickRank)
    return forms[pickRank(source)] as string
  }
  const stock = Array.from({ length: phrases }, () =>
    Array.from({ length: 2 + random.below(4) }, () => pick(random)),
  )
  const pickStock = byZipf(phrases, { offset: 2.7 })
  return {
    lexemes,
    functionWords: model.functionWords.length,
    pick,
    pickPhrase: (source) =>
      source.below(100) < phraseShare ? (stock[pickStock(source)] as string[]) : [pick(source)],
  }
}

function inflect(stem: string, { beginnings = [''], endings }: WordFamily): string[] {
  const forms = beginnings.flatMap((beginning, before) =>
    endings.map((ending, behind) => ({ form: `${beginning}${stem}${ending}`, rank: before + behind })),
  )
  return [...new Set(forms.sort((one, other) => one.rank - other.rank).map(({ form }) => form))]
}

function makeStem({ onsets, nuclei, codas, counts }: Syllables, random: Random): string {
  const count = random.pick(counts)
  return Array.from(
    { length: count },
    () => random.pick(onsets) + random.pick(nuclei) + random.pick(codas),
  ).join('')
}
