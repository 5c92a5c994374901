// The toolkit ships no types; these are of what the tests ask it.
declare module 'jsonstat-toolkit' {
  interface Dataset {
    readonly class: string
    readonly label: string
    readonly length: number
    Data(where: Readonly<Record<string, string>>): { readonly value: number | null } | null
  }
  /** Changes the object that it is given. */
  const JSONstat: (dataset: object) => Dataset

  // biome-ignore lint/style/noDefaultExport: it is what the toolkit has
  export { JSONstat as default }
}
