import type { Embed } from '../../server/embed.ts'
import { postsBlock } from '../custom-html.ts'
import { entryMeta, postClass, upload } from '../format.ts'
import { featured, recent } from '../posts.ts'
import { renderComments } from './comments.ts'
import { renderDocument } from './document.ts'
import { renderSidebar } from './sidebar.ts'

/** The post that embeds the news in its body, as HTML. */
export function renderPostPage(embed: Embed): string {
  const { id, title, image, category } = featured
  const [previous] = recent
  return renderDocument({
    title: `${title} – Two Shores`,
    bodyClass: `post-template-default single single-post postid-${id} single-format-standard`,
    main: `<article id="post-${id}" class="${postClass(featured)}">
      <header class="entry-header">
        <h1 class="entry-title">${title}</h1>
        ${entryMeta(featured)}
      </header>
      <figure class="post-thumbnail"><img src="${upload(image)}" width="1200" height="600" alt="A small boat between two shores at dusk"></figure>
      <div class="entry-content">${renderBody(embed)}</div>
      <footer class="entry-footer">
        <span class="tags-links">Tagged <a href="/tag/advice/" rel="tag">advice</a> <a href="/tag/${category.slug}/" rel="tag">${category.slug}</a> <a href="/tag/thursday-table/" rel="tag">Thursday table</a></span>
      </footer>
    </article>
    <nav class="navigation post-navigation" aria-label="Posts">
      <div class="nav-links"><div class="nav-previous"><a href="${previous?.path}" rel="prev"><span class="nav-subtitle">Previous</span> ${previous?.title}</a></div></div>
    </nav>
    ${renderComments()}`,
    aside: renderSidebar(embed),
  })
}

function renderBody(embed: Embed): string {
  return `
<p class="has-drop-cap">Some of the people who sit down at our Thursday table wonder whether to stay. Nobody can answer that for them, and we do not try. But a good question helps, and these are the six that we keep coming back to.</p>
<h2 class="wp-block-heading">Before you decide</h2>
<ul class="wp-block-list">
<li>Who knows your situation well, and has no stake in your answer?</li>
<li>What would you return to: a home, work, a school for the children?</li>
<li>Is it safe for you, in that town, this year?</li>
<li>What happens to your residence permit if you leave?</li>
<li>What would the first six months cost?</li>
<li>And if you change your mind on the way?</li>
</ul>
<blockquote class="wp-block-quote"><p>You do not owe anybody a quick answer.</p><cite>From our handbook for companions</cite></blockquote>
<h2 class="wp-block-heading">Who to talk to</h2>
<figure class="wp-block-table"><table><thead><tr><th scope="col">About</th><th scope="col">Ask</th></tr></thead><tbody>
<tr><td>Your permit</td><td>A lawyer, or the Finnish Immigration Service</td></tr>
<tr><td>The journey, and support on return</td><td>IOM Finland</td></tr>
<tr><td>Company and a cup of coffee</td><td>Us, on Thursdays from 16 to 19</td></tr>
</tbody></table></figure>
<h2 class="wp-block-heading">News on voluntary return</h2>
<p>The International Organization for Migration, IOM, supports voluntary return. Its advice is confidential and does not bind you to anything. This is what its office in Helsinki has to tell:</p>
${postsBlock(embed)}
<p>Come and talk it over. We will put the kettle on.</p>
`
}
