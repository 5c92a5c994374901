import type { BlogPost } from './posts.ts'

const format = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })

/** A post's date, author and category, as themes of WordPress mark them up. */
export function entryMeta({ path, date, author, category }: BlogPost): string {
  return `<div class="entry-meta">
    <span class="posted-on"><a href="${path}" rel="bookmark"><time class="entry-date published" datetime="${date}">${format.format(new Date(date))}</time></a></span>
    <span class="byline">by <a class="url fn n" href="/author/${slug(author)}/">${author}</a></span>
    <span class="cat-links">in <a href="/category/${category.slug}/" rel="category tag">${category.name}</a></span>
  </div>`
}

/** The classes that WordPress gives to a post's `article`. */
export function postClass({ id, category }: BlogPost): string {
  return `post-${id} post type-post status-publish format-standard has-post-thumbnail hentry category-${category.slug}`
}

export function upload(name: string): string {
  return `/wp-content/uploads/${name}`
}

function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '')
  return plain.toLowerCase().replaceAll(' ', '-')
}
