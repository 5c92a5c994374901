export interface Link {
  readonly text: string
  readonly href: string
}

/** All that differs between the language versions of the town's page. Texts are HTML. */
export interface PageContent {
  readonly lang: 'fi' | 'sv' | 'en'
  /** Where the language's home is, as in `/sv/`. */
  readonly home: string
  /** A page that is only ever light. */
  readonly lightOnly?: boolean
  readonly skip: string
  readonly languages: string
  readonly town: string
  readonly menu: string
  readonly sections: readonly Link[]
  readonly breadcrumb: string
  readonly path: readonly Link[]
  readonly title: string
  readonly lead: string
  readonly article: string
  readonly side: { readonly title: string; readonly links: readonly Link[] }
  readonly contact: { readonly title: string; readonly body: string }
  readonly newsFallback: string
  readonly chartFallback: string
  readonly footer: { readonly columns: readonly string[]; readonly note: string }
  readonly missing: { readonly title: string; readonly body: string }
}
