import highsLoader, { type Highs } from 'highs'

/** One count of a small world: a sum of some of its persons by area, nationality and month. */
export interface Fact {
  readonly group: string
  readonly dest?: string
  readonly nat?: string
  readonly start: number
  readonly end: number
}

export interface Known extends Fact {
  readonly lower: number
  readonly upper: number
}

/** A count that is not published, and what must stay possible for it. */
export interface Hidden extends Fact {
  readonly threshold: number
  readonly isPrimary: boolean
}

/** What the attacker knows of how persons are laid out. */
export interface Places {
  readonly dests: readonly string[]
  readonly nats: readonly string[]
  readonly months: readonly number[]
  readonly groups: readonly string[]
}

let solver: Highs | undefined

/**
 * Gives the hidden counts that an integer program narrows down: of a primary one, where a number from 1 to below the threshold is
 * impossible; of another, where no two possible numbers lie as far apart as the threshold.
 */
export async function attack(
  places: Places,
  known: readonly Known[],
  hidden: readonly Hidden[],
): Promise<readonly Hidden[]> {
  solver ??= await highsLoader()
  if (isFeasible(solver, places, known, hidden)) return []
  return hidden.filter((one) => !isFeasible(solver as Highs, places, known, [one]))
}

/** Whether a world exists at all that has the facts; otherwise the attacker would prove nothing. */
export async function isConsistent(places: Places, known: readonly Known[]): Promise<boolean> {
  solver ??= await highsLoader()
  return isFeasible(solver, places, known, [], 1)
}

function isFeasible(
  highs: Highs,
  places: Places,
  known: readonly Known[],
  hidden: readonly Hidden[],
  worlds = 0,
): boolean {
  const rows: string[] = []
  const variables: string[] = []
  let copies = 0
  const addWorld = (): number => {
    const copy = copies++
    for (const fact of known) {
      const sum = sumOf(places, copy, fact)
      if (sum === '') continue
      if (fact.lower === fact.upper) rows.push(`${sum} = ${fact.lower}`)
      else rows.push(`${sum} >= ${fact.lower}`)
      if (fact.lower < fact.upper && Number.isFinite(fact.upper)) rows.push(`${sum} <= ${fact.upper}`)
    }
    forEachPlace(places, (dest, nat, month) => {
      for (const group of places.groups) {
        variables.push(nameOf(copy, group, dest, nat, month))
        if (group !== '_T')
          rows.push(`${nameOf(copy, '_T', dest, nat, month)} - ${nameOf(copy, group, dest, nat, month)} >= 0`)
      }
    })
    return copy
  }
  for (let world = 0; world < worlds; world++) addWorld()
  for (const one of hidden) {
    if (one.isPrimary) {
      for (let value = 1; value < one.threshold; value++)
        rows.push(`${sumOf(places, addWorld(), one)} = ${value}`)
    } else {
      const high = sumOf(places, addWorld(), one)
      const low = sumOf(places, addWorld(), one).replaceAll('+', '-')
      rows.push(`${high} - ${low} >= ${one.threshold}`)
    }
  }
  if (rows.length === 0) return true
  const text = `Minimize\n obj: 0 ${variables[0]}\nSubject To\n${rows.map((row, index) => ` c${index}: ${row}`).join('\n')}\nGeneral\n ${variables.join('\n ')}\nEnd\n`
  return solves(highs, text)
}

/** An answer is a world, so it is believed; that there is none is only believed when presolving was not what said so. */
function solves(highs: Highs, text: string): boolean {
  for (const presolve of ['on', 'off'] as const) {
    const { Status } = highs.solve(text, { output_flag: false, presolve })
    if (Status === 'Optimal') return true
    if (Status !== 'Infeasible') throw new Error(`Cannot solve: expected an answer, got "${Status}"`)
  }
  return false
}

function sumOf(places: Places, copy: number, { group, dest, nat, start, end }: Fact): string {
  const terms: string[] = []
  forEachPlace(places, (one, other, month) => {
    if (month < start || month > end) return
    if ((dest === undefined || dest === one) && (nat === undefined || nat === other))
      terms.push(nameOf(copy, group, one, other, month))
  })
  return terms.join(' + ')
}

function forEachPlace(
  { dests, nats, months }: Places,
  visit: (dest: string, nat: string, month: number) => void,
): void {
  for (const dest of dests) for (const nat of nats) for (const month of months) visit(dest, nat, month)
}

function nameOf(copy: number, group: string, dest: string, nat: string, month: number): string {
  return `x${copy}_${group.replaceAll(/\W/g, '')}_${dest}_${nat}_${month}`
}
