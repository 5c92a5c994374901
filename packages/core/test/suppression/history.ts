import type { Series, StatedCount } from '@iom-feed/core'
import fc from 'fast-check'
import type { Fact, Places } from './attacker.ts'

/** A small world, what of it an office counts, and when it publishes. */
export interface History {
  readonly places: Places
  /** What each edition asks for: all counts that end by then. Teasers are published before it, whatever they tell. */
  readonly editions: readonly { readonly asked: readonly Placed[]; readonly teasers: readonly Placed[] }[]
}

export interface Placed {
  readonly fact: Fact
  readonly count: StatedCount
}

/** Persons by destination, nationality and month; of each some belong to groups. */
type World = ReadonlyMap<string, number>

const january = 2018 * 12

/** Random histories; `isQuiet` ones have no teasers. */
export function histories({ isQuiet = false } = {}): fc.Arbitrary<History> {
  return fc
    .record({
      dests: fc.constantFrom(
        ['IQ'],
        ['IQ', 'AF'],
        ['IQ', 'AF', 'SO'],
        ['IQ', 'AF', 'SO', 'IR'],
        ['IQ', 'AF', 'SO', 'IR', 'NG'],
      ),
      hasOthers: fc.boolean(),
      nats: fc.oneof(
        { weight: 4, arbitrary: fc.constant(['XX']) },
        { weight: 1, arbitrary: fc.constant(['XX', 'YY']) },
      ),
      first: fc.integer({ min: -4, max: 9 }),
      length: fc.integer({ min: 2, max: 7 }),
      group: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom('victims-of-trafficking', 'women') },
      ),
      scale: fc.constantFrom(2, 6, 15, 60),
      seed: fc.array(fc.nat({ max: 2 ** 31 - 1 }), { minLength: 400, maxLength: 400 }),
      style: fc.constantFrom('dense', 'running', 'sparse'),
      rounds: fc.constantFrom(0, 0, 0.2),
    })
    .map(({ seed, ...shape }) => createHistory({ ...shape, isQuiet }, drawFrom(seed)))
}

interface Shape {
  readonly dests: readonly string[]
  readonly hasOthers: boolean
  readonly nats: readonly string[]
  readonly first: number
  readonly length: number
  readonly group: string | undefined
  readonly scale: number
  readonly style: string
  readonly rounds: number
  readonly isQuiet: boolean
}

type Draw = (below: number) => number

/** A generator of numbers from the seed, so that a history shrinks with its shape. */
function drawFrom(seed: readonly number[]): Draw {
  let place = 0
  return (below) => {
    const value = seed[place % seed.length] as number
    const turn = Math.floor(place / seed.length)
    place += 1
    return (value + turn * 7_919) % below
  }
}

function createHistory(shape: Shape, draw: Draw): History {
  const counted = Array.from({ length: shape.length }, (_, index) => january + shape.first + index)
  const [first, last] = [counted[0] as number, counted.at(-1) as number]
  // What comes before and after in the first and last year is only counted with the year; one month stands for all of it.
  const before = first % 12 === 0 ? [] : [first - (first % 12)]
  const after = last % 12 === 11 ? [] : [last - (last % 12) + 11]
  const months = [...before, ...counted, ...after]
  const dests = shape.hasOthers ? [...shape.dests, 'ZZ'] : shape.dests
  const groups = shape.group ? ['_T', shape.group] : ['_T']
  const places: Places = { dests, nats: shape.nats, months, groups }
  const world = createWorld(places, shape, draw)
  const facts = createFacts(places, counted, shape, draw)
  const place = (fact: Fact): Placed => ({ fact, count: countOf(world, places, fact, shape, draw) })
  const counts = facts.map(place)
  const cuts = [
    ...new Set(Array.from({ length: draw(3) }, () => counted[draw(counted.length)] as number)),
    last,
  ]
    .sort((one, other) => one - other)
    .filter((month, index, all) => month !== all[index - 1])
  const editions = cuts.map((until) => {
    const old = counts.filter(({ fact }) => isDue(fact, until, last))
    const teasers = shape.isQuiet || old.length === 0 || draw(3) > 0 ? [] : [old[draw(old.length)] as Placed]
    return { asked: counts.filter(({ fact }) => isDue(fact, until, last)), teasers }
  })
  return { places, editions }
}

function isDue({ end }: Fact, until: number, last: number): boolean {
  return Math.min(end, last) <= until
}

function createWorld({ dests, nats, months, groups }: Places, { scale }: Shape, draw: Draw): World {
  const world = new Map<string, number>()
  const fill = (dest: string, nat: string, month: number, most: number) => {
    const value = draw(3) === 0 ? 0 : draw(most + 1)
    world.set(`_T ${dest} ${nat} ${month}`, value)
    for (const group of groups.slice(1))
      world.set(`${group} ${dest} ${nat} ${month}`, drawShare(group, value, draw))
  }
  for (const dest of dests) {
    // Some areas are large, most are small.
    const most = draw(3) === 0 ? scale : Math.min(scale, 1 + draw(5))
    for (const nat of nats) for (const month of months) fill(dest, nat, month, most)
  }
  return world
}

function drawShare(group: string, value: number, draw: Draw): number {
  if (group === 'women') return draw(value + 1)
  return draw(4) === 0 ? Math.min(value, draw(4)) : 0
}

function createFacts(
  places: Places,
  counted: readonly number[],
  { style, dests, nats }: Shape,
  draw: Draw,
): readonly Fact[] {
  const periods = periodsOf(counted, style, draw)
  const rows: Omit<Fact, 'start' | 'end'>[] = [{ group: '_T' }]
  for (const dest of dests) rows.push({ group: '_T', dest })
  if (nats.length > 1) for (const nat of nats) rows.push({ group: '_T', nat })
  for (const group of places.groups.slice(1)) {
    rows.push({ group })
    if (draw(3) === 0) rows.push({ group, dest: dests[0] as string })
  }
  const share = style === 'sparse' ? 3 : 12
  return rows.flatMap((row) =>
    periods.flatMap(([start, end]) => (draw(share) === 0 ? [] : [{ ...row, start, end }])),
  )
}

function periodsOf(
  months: readonly number[],
  style: string,
  draw: Draw,
): readonly (readonly [number, number])[] {
  const first = months[0] as number
  const last = months.at(-1) as number
  const periods = new Map<string, readonly [number, number]>()
  const add = (start: number, end: number) => periods.set(`${start} ${end}`, [start, end])
  for (const month of months) {
    if (style !== 'running') add(month, month)
    // Running totals begin in January, or with the world.
    if (style !== 'sparse' || draw(2) === 0) add(Math.max(first, month - (month % 12)), month)
  }
  for (const year of new Set(months.map((month) => Math.floor(month / 12)))) add(year * 12, year * 12 + 11)
  for (let odd = draw(3); odd > 0; odd--) {
    const start = months[draw(months.length)] as number
    add(start, Math.min(last, start + draw(5)))
  }
  return [...periods.values()]
}

function countOf(world: World, places: Places, fact: Fact, { rounds }: Shape, draw: Draw): StatedCount {
  const { group, dest, nat, start, end } = fact
  const months = places.months.filter((month) => month >= start && month <= end)
  let value = 0
  for (const one of dest === undefined ? places.dests : [dest])
    for (const other of nat === undefined ? places.nats : [nat])
      for (const month of months) value += world.get(`${group} ${one} ${other} ${month}`) as number
  const isRound = rounds > 0 && draw(10) < rounds * 10
  const band = isRound ? Math.floor(value / 10) : 0
  return {
    series: { hostArea: 'FI', ...areaOf(fact), measure: 'returns', group, unit: 'persons', scope: '_T' },
    period: { start, end },
    interval: { lower: value - draw(band + 1), upper: value + draw(band + 1) },
  }
}

function areaOf({ dest, nat }: Fact): Pick<Series, 'counterpartArea' | 'areaRole'> {
  if (dest !== undefined) return { counterpartArea: dest, areaRole: 'destination' }
  return nat === undefined ? { counterpartArea: '_T' } : { counterpartArea: nat, areaRole: 'nationality' }
}
