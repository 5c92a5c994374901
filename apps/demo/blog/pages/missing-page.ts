import { featured } from '../posts.ts'
import { renderDocument } from './document.ts'

/** What is shown for all the links of the blog that lead nowhere, as HTML. */
export function renderMissingPage(): string {
  return renderDocument({
    title: 'Page not found – Two Shores',
    bodyClass: 'error404',
    main: `<section class="error-404 not-found">
      <header class="page-header"><h1 class="page-title">This page has sailed</h1></header>
      <div class="page-content">
        <p>The sample blog has a front page and one post. Nothing that you search for or write here is sent on or kept.</p>
        <ul><li><a href="/">Back to the blog</a></li><li><a href="${featured.path}">${featured.title}</a></li></ul>
      </div>
    </section>`,
  })
}
