// The toolkit ships no types; these are of what the tests ask it.
declare module 'jsonstat-toolkit' {
  interface DataCell {
    readonly value: number | null
    readonly status: string | null
  }
  interface Dimension {
    readonly label: string
    readonly role: string
    readonly id: readonly string[]
    Category(id: string): { readonly label: string }
  }
  interface Dataset {
    readonly class: string
    readonly label: string
    readonly id: readonly string[]
    readonly length: number
    Data(where: Readonly<Record<string, string>>): DataCell | null
    Dimension(id: string): Dimension
  }
  /** Changes the object that it is given. */
  const JSONstat: (dataset: object) => Dataset

  // biome-ignore lint/style/noDefaultExport: it is what the toolkit has
  export { JSONstat as default }
}
