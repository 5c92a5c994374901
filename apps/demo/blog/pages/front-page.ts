import type { Embed } from '../../server/embed.ts'
import { entryMeta, postClass, upload } from '../format.ts'
import { type BlogPost, featured, recent } from '../posts.ts'
import { renderDocument } from './document.ts'
import { renderSidebar } from './sidebar.ts'

/** The blog's first page, as HTML: the featured post, the latest ones, and a figure in the sidebar. */
export function renderFrontPage(embed: Embed): string {
  return renderDocument({
    title: 'Two Shores – Company for people who leave, arrive and return',
    bodyClass: 'home blog',
    main: `
      <h1 class="screen-reader-text">Blog</h1>
      ${renderTeaser(featured, 'sticky')}
      <div class="posts-grid">${recent.map((post) => renderTeaser(post)).join('')}</div>
      <nav class="navigation pagination" aria-label="Posts pagination">
        <div class="nav-links">
          <span aria-current="page" class="page-numbers current">1</span>
          <a class="page-numbers" href="/page/2/">2</a>
          <span class="page-numbers dots">…</span>
          <a class="page-numbers" href="/page/13/">13</a>
          <a class="next page-numbers" href="/page/2/">Older posts</a>
        </div>
      </nav>`,
    aside: renderSidebar(embed),
  })
}

function renderTeaser(post: BlogPost, extraClass = ''): string {
  const { id, path, title, excerpt, image } = post
  return `<article id="post-${id}" class="${postClass(post)} ${extraClass}">
    <a class="post-thumbnail" href="${path}" aria-hidden="true" tabindex="-1"><img src="${upload(image)}" width="1200" height="600" alt=""></a>
    <header class="entry-header">
      <h2 class="entry-title"><a href="${path}" rel="bookmark">${title}</a></h2>
      ${entryMeta(post)}
    </header>
    <div class="entry-summary"><p>${excerpt}</p></div>
  </article>`
}
