import type { Bomb } from './bomb.ts'
import { documentBombs } from './document-bombs.ts'
import { transferBombs } from './transfer-bombs.ts'

export type { Bomb } from './bomb.ts'

/** What a hostile server may answer: what the publisher's tests refuse, and the benchmark measures. */
export const bombs: readonly Bomb[] = [...documentBombs, ...transferBombs]
