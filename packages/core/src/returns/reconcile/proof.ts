import type { Side } from './constraint-network.ts'
import type { PlacedFact } from './fact.ts'
import type { Family } from './family.ts'
import type { Model } from './kin-bounds.ts'
import { boundBy, kinTerms, type Term } from './kin-terms.ts'
import { negativeCycle, type Path, shortestPath } from './shortest-path.ts'
import { ownLower, ownUpper, type Standing, type State } from './standing.ts'
import { lowestEdge, upperEdges } from './union-bounds.ts'

/** What a track's constraints are, before their bounds are computed. */
export type Unsolved = Omit<Standing, 'paths' | 'upper' | 'lower'>

/**
 * Collects the facts that a bound was computed from. Each step goes back to what stood earlier, so that no proof leans on itself.
 */
export class Proof {
  readonly facts: Set<PlacedFact> = new Set()
  readonly #family: Family
  readonly #known = new Map<State, Set<string>>()

  constructor(family: Family) {
    this.#family = family
  }

  /** Adds what proves a bound that tracks and their kin have. */
  addTerm(state: State, term: Term): void {
    const { side, track, isOwn, from, to } = term
    const key = `${side} ${track} ${isOwn} ${from} ${to}`
    const known = this.#known.get(state) ?? new Set()
    this.#known.set(state, known)
    if (known.has(key)) return
    known.add(key)
    const model = { family: this.#family, state }
    const value = boundBy(model, term)
    if (value === (side === 'upper' ? Number.POSITIVE_INFINITY : 0)) return
    const standing = state.standings[track]
    const own = side === 'upper' ? ownUpper(standing, from, to) : ownLower(standing, from, to)
    if (standing && own === value) this.addOwn(standing, side, from, to)
    else this.addKin(model, side, track, from, to)
  }

  /** Adds what proves a bound that a track has by its kin. */
  addKin(model: Model, side: Side, track: number, from: number, to: number): void {
    for (const term of kinTerms(model, side, track, from, to)) this.addTerm(model.state, term)
  }

  /** Adds what proves a bound that a track has by its own facts. */
  addOwn(standing: Standing, side: Side, from: number, to: number): void {
    const [start, end] = side === 'upper' ? [from, to] : [to, from]
    if (this.#kindOf(standing) === 'union') {
      if (side === 'upper') this.#addCover(standing, start, end)
      else this.#addUnionLower(standing, from, to)
      return
    }
    const starts = standing.nodes.map((node) => (node <= start ? 0 : Number.POSITIVE_INFINITY))
    const ends = standing.nodes.map((node) => (node >= end ? 0 : Number.POSITIVE_INFINITY))
    this.addPath(standing, shortestPath(standing.network, starts, ends))
  }

  /** Adds the facts on a path, and what proves the hops between them. */
  addPath({ nodes, base, facts }: Unsolved, { edges, hops }: Path): void {
    const model = { family: this.#family, state: base }
    for (const { fact, because } of edges) {
      this.facts.add(fact)
      if (because) this.addTerm(base, { ...because, track: fact.track, isOwn: false })
    }
    const track = facts[0]?.track ?? 0
    for (const [first, last] of hops) this.addHop(model, track, nodes[first] as number, nodes[last] as number)
  }

  /** Adds what proves how far apart the kin of a track let its running total be at two places. */
  addHop(model: Model, track: number, from: number, to: number): void {
    if (from < to) this.addKin(model, 'upper', track, from, to)
    else if (to < from) this.addKin(model, 'lower', track, to, from)
  }

  #kindOf({ facts }: Unsolved): string | undefined {
    return this.#family.tracks[facts[0]?.track ?? 0]?.kind
  }

  /** Adds the facts that together cover a span of months. */
  #addCover(standing: Unsolved, start: number, end: number): void {
    if (end <= start) return
    const network = { ...standing.network, edges: upperEdges(standing.network) }
    const starts = standing.nodes.map((node) => (node <= start ? 0 : Number.POSITIVE_INFINITY))
    const ends = standing.nodes.map((node) => (node >= end ? 0 : Number.POSITIVE_INFINITY))
    this.addPath(standing, shortestPath(network, starts, ends))
  }

  #addUnionLower(standing: Standing, from: number, to: number): void {
    const [first, last] = [standing.firstNode[from] as number, standing.lastNode[to] as number]
    const edge = lowestEdge(standing.network, standing.upper, first, last)
    if (edge) this.addUnionEdge(standing, edge, first, last)
  }

  /** Adds a fact that so many different ones were counted, and those that limit how many of them lie outside of a span. */
  addUnionEdge(
    standing: Unsolved,
    edge: Standing['network']['edges'][number],
    first: number,
    last: number,
  ): void {
    const places = (node: number) => standing.nodes[node] as number
    this.addPath(standing, { from: edge.from, to: edge.to, edges: [edge], hops: [] })
    this.#addCover(standing, places(last), places(edge.from))
    this.#addCover(standing, places(edge.to), places(first))
  }
}

/** The facts on a cycle that no counts satisfy, and those that prove its hops. */
export function proveCycle(family: Family, unsolved: Unsolved): Set<PlacedFact> {
  const proof = new Proof(family)
  proof.addPath(unsolved, negativeCycle(unsolved.network))
  return proof.facts
}
