/** What is put into a partner's page. */
export interface OwnEmbed {
  /** The elements, and what goes with them but scripts: `<iom-news-feed src="…"></iom-news-feed>`. */
  readonly markup: string
  /** The addresses of the modules that define them, on the feed's origin. */
  readonly scripts: readonly string[]
}
