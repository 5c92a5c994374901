import type { Embed } from '../../server/embed.ts'
import { figureBlock } from '../custom-html.ts'
import { featured, recent } from '../posts.ts'

/** The widgets beside the posts. */
export function renderSidebar(embed: Embed): string {
  return `<aside id="secondary" class="widget-area" aria-label="Sidebar">
    <section id="block-2" class="widget widget_block widget_search">
      <form role="search" method="get" action="/search/" class="wp-block-search">
        <label class="wp-block-search__label" for="search-2">Search</label>
        <div class="wp-block-search__inside-wrapper">
          <input class="wp-block-search__input" id="search-2" type="search" name="s" required>
          <button type="submit" class="wp-block-search__button">Search</button>
        </div>
      </form>
    </section>
    <section id="custom_html-3" class="widget widget_custom_html">
      <h2 class="widget-title">This year in figures</h2>
      <div class="textwidget custom-html-widget">
${figureBlock(embed)}
      </div>
    </section>
    <section id="recent-posts-2" class="widget widget_recent_entries">
      <h2 class="widget-title">Recent posts</h2>
      <ul>${[featured, ...recent].map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`).join('')}</ul>
    </section>
    <section id="categories-2" class="widget widget_categories">
      <h2 class="widget-title">Categories</h2>
      <ul>
        <li class="cat-item"><a href="/category/everyday/">Everyday life</a> (31)</li>
        <li class="cat-item"><a href="/category/returning/">Returning</a> (12)</li>
        <li class="cat-item"><a href="/category/volunteers/">Volunteers</a> (19)</li>
      </ul>
    </section>
    <section id="block-5" class="widget widget_block">
      <div class="wp-block-group has-background">
        <h2 class="wp-block-heading">Thursday table</h2>
        <p>Coffee, company and no forms to fill in. Every Thursday from 16 to 19, above the library.</p>
        <div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/thursday-table/">Come along</a></div>
      </div>
    </section>
  </aside>`
}
