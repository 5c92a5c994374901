import type { OwnEmbed } from '../own-embed.ts'
import { type Kind, kinds } from './candidates.ts'
import { type Place, readPlace } from './place.ts'

/** A place, told to somebody who cannot see it. */
export interface SpotReport {
  readonly place: Place
  readonly kind: Kind
  /** The beginning of the element's text; of a container, of its heading. */
  readonly text: string
  /** Which of how many places of the page it is, from 1 on; none where it was pointed at. */
  readonly number?: number
  readonly count?: number
}

/** What the page in the frame tells: it is ready; a place is looked at, chosen, given up again, or is not there. */
export type FrameMessage =
  | { readonly type: 'ready' | 'undo' | 'gone' }
  | { readonly type: 'at' | 'choose'; readonly spot: SpotReport }

/** What the page in the frame is told to show. */
export interface ShowMessage {
  readonly embed: OwnEmbed
  /** Where; undefined where it has to be picked. */
  readonly place: Place | undefined
  /** Beside the place that is looked at. */
  readonly label: string
  /** What the keyboard stops at. */
  readonly name: string
}

const longestText = 100

/** Reads a message from the frame; what is in the frame may be anything, so undefined where it is none of ours. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  const { type, spot } = (data ?? {}) as Record<string, unknown>
  if (type === 'ready' || type === 'undo' || type === 'gone') return { type }
  if (type !== 'at' && type !== 'choose') return undefined
  const report = readSpot(spot)
  return report && { type, spot: report }
}

function readSpot(data: unknown): SpotReport | undefined {
  const { place, kind, text, number, count } = (data ?? {}) as Record<string, unknown>
  const known = { place: readPlace(place), kind: kinds.find((one) => one === kind) }
  if (!known.place || !known.kind || typeof text !== 'string') return undefined
  const isNumbered = Number.isSafeInteger(number) && Number.isSafeInteger(count)
  return {
    place: known.place,
    kind: known.kind,
    text: text.slice(0, longestText),
    ...(isNumbered && { number: number as number, count: count as number }),
  }
}
