declare module 'bsky-embed/dist/bsky-embed.es.js'
declare module 'jquery-rss'

/** For browsers; what the package names runs in Node. */
declare module 'rss-parser/dist/rss-parser.min.js' {
  export { default } from 'rss-parser'
}

interface JQuery {
  /** Of jquery-rss. */
  rss(url: string, options: object): this
}
