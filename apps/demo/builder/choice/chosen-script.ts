import type { Embed } from '../../server/embed.ts'
import type { Choice } from './choice.ts'

/** A script of ours, as a page asks for it. */
export interface ChosenScript {
  readonly src: string
  /** Absent where the address moves with the version. */
  readonly integrity?: string
}

/** The smallest script that has what was chosen. */
export function chosenScript({ show, pinned }: Choice, embed: Embed): ChosenScript {
  const [file, integrity] = {
    feed: ['iom-feed.js', embed.integrity] as const,
    list: ['iom-post-list.js', embed.listIntegrity] as const,
    chart: ['iom-return-chart.js', embed.chartIntegrity] as const,
  }[show === 'list' || show === 'chart' ? show : 'feed']
  const { origin, version } = embed
  return pinned
    ? { src: `${origin}/elements/${version}/${file}`, integrity }
    : { src: `${origin}/elements/${version.split('.', 1)[0]}/${file}` }
}
