/** A text and where it leads. */
export type Link = readonly [text: string, href: string]

/** All that differs between the language versions of the ministry's page. Texts are HTML. */
export interface PageContent {
  readonly lang: 'fi' | 'sv' | 'en'
  /** Where the language's home is, as in `/sv/`. */
  readonly home: string
  readonly ministry: string
  readonly skip: string
  readonly languages: string
  readonly menu: string
  readonly sections: readonly Link[]
  readonly breadcrumb: string
  readonly path: readonly Link[]
  readonly title: string
  readonly summary: string
  readonly published: string
  readonly body: string
  readonly side: { readonly title: string; readonly links: readonly Link[] }
  readonly contact: { readonly title: string; readonly body: string }
  readonly figures: { readonly title: string; readonly body: string; readonly csv: string }
  readonly newsFallback: string
  readonly footer: { readonly columns: readonly string[]; readonly note: string }
  readonly missing: { readonly title: string; readonly body: string }
}
