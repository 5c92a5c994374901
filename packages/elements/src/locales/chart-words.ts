/** What `<iom-return-chart>` says itself, in one language. Months and numbers come written out. */
export interface ChartWords {
  /** Under the title: months are shown, and in what they are counted. */
  readonly byMonth: (unit: string) => string
  /** One sentence for who cannot see the chart: `label` is what is counted, `latest` what is known of the last month. */
  readonly summary: (label: string, first: string, last: string, latest: string) => string
  /** In the key, of a solid bar. */
  readonly exact: string
  /** In the key, of the striped part of a bar. */
  readonly range: string
  /** In the place of a count that is not published. */
  readonly gap: string
  /** Opens the table. */
  readonly table: string
  readonly month: string
  readonly destinations: string
  readonly place: string
  readonly country: string
  readonly allCountries: string
  readonly csv: string
  readonly licence: string
}
