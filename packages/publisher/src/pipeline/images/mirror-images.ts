import { dayInZone, type ImageSize, type Post } from '@iom-feed/core'
import { mapInOrder } from '../../files/map-in-order.ts'
import { imageFile, type OutputFile } from '../../files/output-file.ts'
import { createProblem, type SourceProblem } from '../../reading/source-problem.ts'
import { nameOrigin } from '../../sources/load-feed.ts'
import type { SourceOrigin } from '../../state/kept-file.ts'
import { type KeptImage, readKeptImage } from '../../state/kept-image.ts'
import type { Published } from '../restore/published.ts'
import { readCopies } from '../restore/read-copy.ts'
import type { EncodeImage } from './encode-image.ts'
import { explainImageError, type Failure, type LoadImageOptions, loadImage, originOf } from './load-image.ts'

export interface MirrorOptions extends Omit<LoadImageOptions, 'encode'> {
  /** Makes copies; absent where this system cannot. */
  readonly encode: EncodeImage | undefined
  /** The folder where copies are kept from build to build. */
  readonly state: string
  /** In which the days of messages are. */
  readonly timeZone: string
  /** The config, which messages that are of no one image name. */
  readonly file: string
  /** The document that posts of failing sources are from, with the copies of their images. */
  readonly published?: Published | undefined
  readonly onProgress?: (text: string) => void
}

/** What was made of an image, for the next build. */
export interface MadeImage {
  readonly origin: SourceOrigin
  readonly image: KeptImage
}

export interface Mirrored {
  /** With images that are served with the document, by their paths in it, or without. */
  readonly posts: readonly Post[]
  readonly files: readonly OutputFile[]
  /** What is new to the state. */
  readonly made: readonly MadeImage[]
  readonly warnings: readonly SourceProblem[]
}

/** Images at a time: few, as each may be large, and a server is asked for two. */
const width = 4

/** How long an image is taken for unchanged without asking, in milliseconds: editors give a new image a new address. */
const freshTime = 7 * 24 * 60 * 60 * 1000

/** How long a build asks for images, in milliseconds; the rest is for the next. */
const patience = 10 * 60 * 1000

/** Takes the images of posts into the document; what cannot be had is left out, and told. */
export async function mirrorImages(posts: readonly Post[], options: MirrorOptions): Promise<Mirrored> {
  const images = new Map(posts.flatMap(({ image }) => (image ? [[image.url, image]] : [])))
  const urls = [...images.keys()]
  const latest = options.network.clock.now() + patience
  const tell = createTeller(images.size, options.onProgress)
  const outcomes = await mapInOrder(
    [...images.values()],
    async ({ url, sizes }) => {
      const outcome = sizes
        ? await bringBack(sizes, options, latest)
        : await obtain(originOf(url), options, latest)
      tell()
      return outcome
    },
    width,
  )
  const found = new Map(urls.map((url, index) => [url, outcomes[index]?.image]))
  const files = new Map<string, OutputFile>()
  const shown = posts.map((post) => show(post, found, files))
  return {
    posts: shown,
    files: [...files.values()],
    made: outcomes.flatMap(({ made }) => made ?? []),
    warnings: [
      ...outcomes.flatMap((outcome, index) => {
        if (!outcome.failure) return outcome.broken
        const users = posts.filter(({ image }) => image?.url === urls[index])
        return [...outcome.broken, explain(outcome, outcome.failure, users, options)]
      }),
      ...warnOfWaiting(outcomes, options),
    ],
  }
}

/** Tells how many are done, ten times at most. */
function createTeller(total: number, onProgress: MirrorOptions['onProgress']): () => void {
  const step = Math.ceil(total / 10)
  let done = 0
  return () => {
    done++
    if (done % step === 0 || done === total) onProgress?.(`${done} of ${total}`)
  }
}

interface Outcome {
  /** What messages call it. */
  readonly file: string
  readonly image?: Pick<KeptImage, 'pictures' | 'seen'>
  /** The same, where the state does not have it. */
  readonly made?: MadeImage
  /** Why there is none, or an old one. */
  readonly failure?: Failure
  /** Whether it was not asked for, though it should be. */
  readonly isWaiting?: boolean
  /** What is wrong with what was kept. */
  readonly broken: readonly SourceProblem[]
}

async function obtain(origin: SourceOrigin, options: MirrorOptions, latest: number): Promise<Outcome> {
  const { state, widths, now, network, encode } = options
  const { value: kept, problems: broken } = await readKeptImage(state, origin)
  const file = nameOrigin(origin)
  const fallback = { file, broken, ...(kept && { image: kept }) }
  const known = kept && String(kept.widths) === String(widths) ? kept : undefined
  if (known && origin.url !== undefined && now - known.seen < freshTime) return fallback
  if (!encode || network.clock.now() > latest) return { ...fallback, isWaiting: true }
  try {
    const image = await loadImage(origin, known, { ...options, encode })
    return { file, broken, image, ...(image !== known && { made: { origin, image } }) }
  } catch (error) {
    return { ...fallback, failure: explainImageError(error) }
  }
}

/** Copies that a published document has, as they are: made again, they would be others. */
async function bringBack(
  sizes: readonly ImageSize[],
  { published, now, network }: MirrorOptions,
  latest: number,
): Promise<Outcome> {
  const { place: file = '' } = published ?? {}
  if (!published || network.clock.now() > latest) return { file, isWaiting: true, broken: [] }
  const { value: pictures, problems } = await readCopies(sizes, published)
  const [failure] = problems
  if (failure) return { file: failure.file, failure, broken: [] }
  return { file, ...(pictures && { image: { pictures, seen: now } }), broken: [] }
}

/** A post with the copies of its image, which become files. */
function show(
  { image, ...post }: Post,
  found: ReadonlyMap<string, Outcome['image']>,
  files: Map<string, OutputFile>,
): Post {
  const sizes =
    image &&
    found.get(image.url)?.pictures.map((picture): ImageSize => {
      const file = imageFile(picture.width, picture.bytes)
      files.set(file.path, file)
      return { url: file.path, width: picture.width, height: picture.height }
    })
  const largest = sizes?.at(-1)
  return sizes && largest ? { ...post, image: { ...image, ...largest, sizes } } : post
}

function explain(
  { file, image }: Outcome,
  failure: Failure,
  users: readonly Post[],
  { timeZone }: MirrorOptions,
): SourceProblem {
  const { isUnreadable } = failure
  const problem = createProblem('take in the image', { ...failure, file })
  const [first] = users
  const lonely = users.length === 1 ? `post "${first?.id}" goes` : `${users.length} posts go`
  const note = image ? `that of ${dayInZone(image.seen, timeZone)} is kept` : `${lonely} without it`
  return {
    ...problem,
    ...(isUnreadable && !image && { isUnreadable }),
    message: `${problem.message}; ${note}`,
  }
}

function warnOfWaiting(outcomes: readonly Outcome[], { file, encode }: MirrorOptions): SourceProblem[] {
  const waiting = outcomes.filter(({ isWaiting }) => isWaiting).length
  if (waiting === 0) return []
  if (!encode) {
    const expected = 'the package "sharp", with what it needs on this system'
    return [
      createProblem('take in images', {
        file,
        expected,
        got: `none that runs; ${waiting} are left out, or as they last were`,
      }),
    ]
  }
  const expected = `all within ${patience / 60_000} minutes`
  return [
    createProblem('take in all images', { file, expected, got: `${waiting} that wait for the next build` }),
  ]
}
