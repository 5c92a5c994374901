/** The address of the feed, which the server of the app writes into its page. */
export const feedUrl: string = document.querySelector<HTMLMetaElement>('meta[name=iom-feed]')?.content ?? ''

/** The page of the office's site that has the news, for those whom the feed does not reach. */
export const newsUrl = 'https://finland.iom.int/news'
