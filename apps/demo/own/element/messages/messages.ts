import type { Kind } from '../../frame/candidates.ts'
import type { SpotReport } from '../../frame/frame-message.ts'
import type { Position } from '../../frame/place.ts'
import type { OwnProblem } from '../../own-problem.ts'

/** Everything that `<own-site>` says, in one language. */
export interface OwnMessages {
  /** BCP 47. */
  readonly language: string
  readonly address: string
  readonly open: string
  /** On the button that takes a file, which can also be dropped there. */
  readonly file: string
  /** Under it: nothing of a page is run or kept. */
  readonly note: string
  readonly loading: string
  /** The name of the frame. */
  readonly frame: string
  /** What the keyboard stops at in it. */
  readonly places: string
  readonly help: string
  /** Beside the place that is looked at. */
  readonly mark: string
  /** Takes the news out again, to choose another place. */
  readonly undo: string
  readonly at: (spot: SpotReport) => string
  readonly placed: (spot: SpotReport) => string
  readonly undone: string
  readonly problems: Readonly<Record<OwnProblem, string>>
}

/** Words for a place, which stand alone so that no language has to bend them. */
export interface SpotWords {
  readonly positions: Readonly<Record<Position, string>>
  readonly kinds: Readonly<Record<Kind, string>>
  readonly quote: (text: string) => string
}

/** `Before – heading “News”, 3/12`; a place that was pointed at has no number. */
export function nameSpot({ place, kind, text, number, count }: SpotReport, words: SpotWords): string {
  const what = `${words.positions[place.position]} – ${words.kinds[kind]}${text === '' ? '' : ` ${words.quote(text)}`}`
  return number === undefined ? what : `${what}, ${number}/${count}`
}
