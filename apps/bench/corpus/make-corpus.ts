import { type Concept, type PostKind, postKinds } from '@iom-feed/core'
import { arabic } from './languages/arabic.ts'
import { english } from './languages/english.ts'
import { finnish } from './languages/finnish.ts'
import type { LanguageModel } from './languages/language-model.ts'
import { russian } from './languages/russian.ts'
import { swedish } from './languages/swedish.ts'
import { makeConcepts } from './make-concepts.ts'
import { makeText, makeTitle } from './make-text.ts'
import { makeVocabulary, type WordList } from './make-vocabulary.ts'
import { byWeight, byZipf } from './pick-rank.ts'
import { createRandom, type Random } from './random.ts'

/** A post as all contestants get it. */
interface CorpusPost {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly text: string
  readonly language: string
  readonly kind: PostKind
  /** As their author wrote them. */
  readonly tags: readonly string[]
  /** The concepts that the tags stand for. */
  readonly concepts: readonly string[]
  /** RFC 3339. */
  readonly published: string
  /** Shared by translations. */
  readonly entry: string
}

export interface Corpus {
  /** Oldest first. */
  readonly posts: readonly CorpusPost[]
  readonly concepts: readonly Concept[]
}

const models: readonly LanguageModel[] = [finnish, english, swedish, arabic, russian]
const conceptCount = 45
/** Tags that no concept knows. */
const strayTags = 300
/** Of the words of a post, how many are its subjects' own. */
const topicalShare = 0.1
const wordsPerTopic = 12
/** Of the entries, how many have a second post in another language. */
const translatedShare = 0.1
const first = Date.UTC(2009, 5, 1)
const last = Date.UTC(2024, 5, 1)

/**
 * Makes posts that are alike to an office's: of few subjects, in several languages, in inflected words of which few are frequent and most
 * are rare.
 *
 * The posts of a small corpus are not the first ones of a large one, as both reach over the same years; words and concepts are the same.
 *
 * @param count Posts, translations included.
 */
export function makeCorpus(count: number, seed = 1): Corpus {
  const random = createRandom(seed)
  const words = new Map(models.map((model) => [model.tag, makeVocabulary(model, random)]))
  const concepts = makeConcepts(conceptCount, words, random)
  const writer = createWriter(words, concepts, random)
  const posts: CorpusPost[] = []
  while (posts.length < count) {
    const entry = writer.begin(posts.length, first + ((last - first) * posts.length) / count)
    posts.push(entry.write(entry.language))
    if (posts.length < count && random.next() < translatedShare)
      posts.push(entry.write(entry.otherLanguage()))
  }
  return { posts, concepts }
}

/** An entry that is being written, a post a language. */
interface Draft {
  readonly language: string
  otherLanguage(): string
  write(language: string): CorpusPost
}

function createWriter(words: ReadonlyMap<string, WordList>, concepts: readonly Concept[], random: Random) {
  const pickLanguage = byWeight(models.map(({ share }) => share))
  const pickConcept = byZipf(concepts.length, { exponent: 1.1, offset: 1 })
  const pickKind = byWeight(postKinds.map((_, rank) => 0.5 ** rank))
  const topics = makeTopics(words, concepts, random)
  const stray = Array.from(
    { length: strayTags },
    () => `${random.pick([...words.values()]).pick(random)} ${random.below(90)}`,
  )
  const languageOf = (rank: number): string => models[rank]?.tag ?? 'en'
  return {
    begin(number: number, moment: number): Draft {
      const language = languageOf(pickLanguage(random))
      const own = [...new Set(Array.from({ length: 1 + random.below(3) }, () => pickConcept(random)))]
      const subjects = own.map((rank) => concepts[rank] as Concept)
      const kind = postKinds[pickKind(random)] ?? 'news'
      const published = new Date(Math.round(moment / 60_000) * 60_000).toISOString()
      return {
        language,
        otherLanguage() {
          for (;;) {
            const other = languageOf(pickLanguage(random))
            if (other !== language) return other
          }
        },
        write(tag) {
          const topical = own.flatMap((rank) => topics.get(tag)?.[rank] ?? [])
          const list = words.get(tag) as WordList
          const pickWords = () =>
            random.next() < topicalShare ? [random.pick(topical)] : list.pickPhrase(random)
          const tags = subjects.map((concept) => writeTag(concept, tag, random))
          return {
            id: `post-${number}-${tag}`,
            url: `https://office.example/news/${number}/${tag}`,
            title: makeTitle(pickWords, random),
            text: makeText(pickWords, random),
            language: tag,
            kind,
            tags: random.next() < 0.1 ? [...tags, random.pick(stray)] : tags,
            concepts: subjects.map(({ id }) => id),
            published,
            entry: `entry-${number}`,
          }
        },
      }
    },
  }
}

/** By language and the rank of a concept, the forms of the words that its posts are about. */
function makeTopics(
  words: ReadonlyMap<string, WordList>,
  concepts: readonly Concept[],
  random: Random,
): Map<string, string[][]> {
  return new Map(
    [...words].map(([language, { lexemes, functionWords }]) => [
      language,
      concepts.map(() =>
        Array.from(
          { length: wordsPerTopic },
          () => lexemes[functionWords + random.below(1000)]?.forms ?? [],
        ).flatMap((forms) => forms.slice(0, 3)),
      ),
    ]),
  )
}

/** A name of a concept, as one author or another writes it. */
function writeTag({ prefLabel, altLabel = {} }: Concept, language: string, random: Random): string {
  const names = [prefLabel[language] ?? prefLabel.en ?? '', ...(altLabel[language] ?? [])]
  const name = random.next() < 0.7 ? (names[0] ?? '') : random.pick(names)
  return random.next() < 0.2 ? name.toUpperCase() : name
}
