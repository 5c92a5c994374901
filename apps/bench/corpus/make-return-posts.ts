import { makeCorpus } from './make-corpus.ts'
import { createRandom, type Random } from './random.ts'

/** The languages that counts are read in. */
export const returnLanguages = ['en', 'fi', 'sv'] as const

export type ReturnLanguage = (typeof returnLanguages)[number]

/** Of the posts, how many tell of returns. */
const tellingShare = 0.3

/** What an office writes on its counts; N is a number, M a smaller one, and Y a year. */
const sentences: Readonly<Record<ReturnLanguage, readonly string[]>> = {
  en: [
    'In April Y a total of N persons returned from Finland.',
    'Since the beginning of the year N persons have returned home, of whom M returned to Iraq.',
    'Almost N migrants have returned this year, to a total of M countries.',
    'Among the returned M have been victims of trafficking.',
    'There is a slight increase compared to the previous month.',
  ],
  fi: [
    'Huhtikuussa Y Suomesta palasi yhteensä N henkilöä.',
    'Vuoden alusta N henkilöä on palannut kotimaahansa, heistä M Irakiin.',
    'Tänä vuonna on palannut lähes N henkilöä yhteensä M maahan.',
    'Palanneiden joukossa on ollut M ihmiskaupan uhria.',
    'Määrä kasvoi hieman edelliseen kuukauteen verrattuna.',
  ],
  sv: [
    'I april Y återvände totalt N personer från Finland.',
    'Sedan årets början har N personer återvänt, av dem M till Irak.',
    'Nästan N personer har återvänt i år, till totalt M länder.',
    'Bland de återvända har M varit offer för människohandel.',
    'Det är något fler än föregående månad.',
  ],
}

/** A post that may state counts. */
export interface ReturnPost {
  readonly text: string
  /** `YYYY-MM-DD`. */
  readonly published: string
}

/** Makes posts of one language: the corpus's titles and teasers, a part of them with sentences on returns. */
export function makeReturnPosts(language: ReturnLanguage, count: number, seed = 1): ReturnPost[] {
  const random = createRandom(seed)
  // Of its five languages the rarest of ours has a fifth of the posts.
  return makeCorpus(count * 8, seed)
    .posts.filter((post) => post.language === language)
    .slice(0, count)
    .map(({ title, text, published }) => {
      const year = published.slice(0, 4)
      const told = random.next() < tellingShare ? ` ${tell(language, year, random)}` : ''
      return { text: `${title}\n\n${text}${told}`, published: published.slice(0, 10) }
    })
}

/** Makes one post of so many characters: teasers one after another, each with sentences on returns. */
export function makeLongReturnPost(language: ReturnLanguage, length: number, seed = 1): ReturnPost {
  const random = createRandom(seed)
  const posts = makeReturnPosts(language, Math.ceil(length / 200), seed)
  const paragraphs = posts.map(({ text }) => `${text} ${tell(language, '2018', random)}`)
  return { text: paragraphs.join('\n\n').slice(0, length), published: '2018-06-04' }
}

/** Two sentences on returns. */
function tell(language: ReturnLanguage, year: string, random: Random): string {
  const fill = (sentence: string) =>
    sentence
      .replace(/\bN\b/, String(20 + random.below(400)))
      .replace(/\bM\b/, String(2 + random.below(17)))
      .replace(/\bY\b/, year)
  return [random.pick(sentences[language]), random.pick(sentences[language])].map(fill).join(' ')
}
