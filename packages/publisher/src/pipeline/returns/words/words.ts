/** A period with the names of its months in one language. */
export interface WrittenPeriod {
  /** One month, a whole calendar year, or anything else. */
  readonly kind: 'month' | 'year' | 'months'
  /** The name of the first month, as it stands alone: `huhtikuu`. */
  readonly first: string
  readonly last: string
  readonly firstYear: string
  readonly lastYear: string
  /** Whether the year goes without saying. */
  readonly isThisYear: boolean
}

/** What the publisher says of return statistics, in one language. Numbers come written out. */
export interface ReturnsWords {
  /** What the whole of the data is called. */
  readonly title: string
  /** What is in it, in a sentence. */
  readonly description: string
  readonly label: {
    readonly 'latest-month': string
    readonly 'year-to-date': string
    readonly destinations: string
    readonly 'top-destination': (country: string) => string
  }
  readonly unit: {
    readonly persons: (isOne: boolean) => string
    readonly countries: (isOne: boolean) => string
  }
  /** `9 more`, `between 5 and 9 more`, `at least 5 more`. */
  readonly more: (amount: string) => string
  readonly fewer: (amount: string) => string
  readonly between: (least: string, most: string) => string
  readonly atLeast: (least: string) => string
  readonly exactly: (count: string) => string
  /** After `9 more`: `than in April`. */
  readonly than: (period: WrittenPeriod) => string
  readonly asManyAs: (period: WrittenPeriod) => string
  readonly addUp: (sum: string) => string
  readonly toCountries: (count: string, isOne: boolean) => string
  /** Before a list of areas with their counts. */
  readonly next: (areas: string) => string
}
