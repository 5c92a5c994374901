const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><rect width="48" height="48" fill="#0033a0"/></svg>'

/** The picture of the office beside each of its posts, for embeds that show one. */
export const avatar: string = `data:image/svg+xml,${encodeURIComponent(picture)}`
