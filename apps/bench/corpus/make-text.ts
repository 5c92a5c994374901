import type { Random } from './random.ts'

/** The longest teaser, in characters: what the publisher lets through. */
const longestText = 600

/** Of 100 words, how many are numbers. */
const numbers = 2

/** Gives a word, or some that stand together. */
type PickWords = () => readonly string[]

/** A teaser of 40 to 110 words in sentences, and of one paragraph or two; fewer words where they are long. */
export function makeText(pickWords: PickWords, random: Random): string {
  const wanted = 40 + random.below(71)
  let text = ''
  let words = 0
  while (words < wanted) {
    const length = Math.min(5 + random.below(12), wanted - words)
    const sentence = makeSentence(pickWords, length, random)
    const gap = text === '' ? '' : random.next() < 0.15 ? '\n\n' : ' '
    if (text.length + gap.length + sentence.length > longestText) break
    text += gap + sentence
    words += length
  }
  return text
}

/** A title of 3 to 9 words. */
export function makeTitle(pickWords: PickWords, random: Random): string {
  return capitalise(takeWords(pickWords, 3 + random.below(7)).join(' '))
}

function takeWords(pickWords: PickWords, count: number): string[] {
  const words: string[] = []
  while (words.length < count) words.push(...pickWords())
  return words.slice(0, count)
}

function makeSentence(pickWords: PickWords, length: number, random: Random): string {
  const words = takeWords(pickWords, length).map((picked, place) => {
    const word = random.below(100) < numbers ? String(1 + random.below(2018)) : picked
    return place < length - 1 && random.next() < 0.06 ? `${word},` : word
  })
  return `${capitalise(words.join(' '))}.`
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
