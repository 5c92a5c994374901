import type { Embed } from '../server/embed.ts'
import { pinnedScript } from '../server/embed-script.ts'
import type { Link, PageContent } from './page-content.ts'
import { en } from './pages/en.ts'
import { fi } from './pages/fi.ts'
import { sv } from './pages/sv.ts'

export const pages: readonly PageContent[] = [fi, sv, en]

const languageNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

/** The page that embeds the news, as HTML. */
export function renderPage(page: PageContent, embed: Embed): string {
  return document(
    page,
    page.title,
    pinnedScript(embed, 'iom-feed.js', embed.integrity) +
      pinnedScript(embed, 'iom-return-chart.js', embed.chartIntegrity),
    `
    <div class="hero">
      <div class="wrap">
        <nav class="breadcrumb" aria-label="${page.breadcrumb}">
          <ol>${page.path.map((link) => `<li>${anchor(link)}</li>`).join('')}<li aria-current="page">${page.title}</li></ol>
        </nav>
        <h1>${page.title}</h1>
        <p class="lead">${page.lead}</p>
      </div>
      ${river}
    </div>
    <div class="wrap columns">
      <article class="article">${page.article}
      </article>
      <aside class="side">
        <nav aria-labelledby="side-title">
          <h2 id="side-title">${page.side.title}</h2>
          <ul>${page.side.links.map((link) => `<li>${anchor(link)}</li>`).join('')}</ul>
        </nav>
        <section class="contact" aria-labelledby="contact-title">
          <h2 id="contact-title">${page.contact.title}</h2>
          ${page.contact.body}
        </section>
      </aside>
      <iom-news-feed class="news" src="${embed.origin}/feed.json" limit="5">
        <a href="https://finland.iom.int/news">${page.newsFallback}</a>
      </iom-news-feed>
      <iom-return-chart class="news" src="${embed.origin}/feed.json">
        <a href="${embed.origin}/returns.csv">${page.chartFallback}</a>
      </iom-return-chart>
    </div>`,
  )
}

/** What is shown for all the links of the site that lead nowhere, as HTML. */
export function renderMissing(page: PageContent): string {
  return document(
    page,
    page.missing.title,
    '',
    `
    <div class="hero">
      <div class="wrap"><h1>${page.missing.title}</h1><p class="lead">${page.missing.body}</p></div>
      ${river}
    </div>`,
  )
}

function document(page: PageContent, title: string, head: string, main: string): string {
  const languages = pages.map(({ lang, home }) => {
    const current = lang === page.lang ? ' aria-current="true"' : ''
    return `<li><a href="${home}" lang="${lang}" hreflang="${lang}"${current}>${languageNames[lang]}</a></li>`
  })
  return `<!doctype html>
<html lang="${page.lang}"${page.lightOnly ? ' class="light-only"' : ''}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} – ${page.town}</title>
    <link rel="stylesheet" href="/town.css">
    ${head}
  </head>
  <body>
    <a class="skip" href="#content">${page.skip}</a>
    <header class="header">
      <div class="wrap masthead">
        <a class="brand" href="${page.home}">${arms}<span>${page.town}</span></a>
        <nav aria-label="${page.languages}"><ul class="languages">${languages.join('')}</ul></nav>
      </div>
      <nav class="menu" aria-label="${page.menu}">
        <ul class="wrap">${page.sections.map((link) => `<li>${anchor(link)}</li>`).join('')}</ul>
      </nav>
    </header>
    <main id="content" tabindex="-1">${main}
    </main>
    <footer class="footer">
      <div class="wrap">
        <div class="footer-columns">${page.footer.columns.map((column) => `<p>${column}</p>`).join('')}</div>
        <p class="note">${page.footer.note}</p>
      </div>
    </footer>
  </body>
</html>
`
}

function anchor({ text, href }: Link): string {
  return `<a href="${href}">${text}</a>`
}

/** The town's arms: three stones in a river. */
const arms = `<svg class="arms" viewBox="0 0 40 48" width="40" height="48" aria-hidden="true" focusable="false">
            <clipPath id="shield"><path d="M2 2h36v24c0 10-8 16-18 20C10 42 2 36 2 26z"/></clipPath>
            <g clip-path="url(#shield)">
              <path class="arms-field" d="M0 0h40v48H0z"/>
              <path class="arms-water" d="M-2 22c7-5 15 5 22 0s15 5 22 0v9c-7 5-15-5-22 0s-15-5-22 0z"/>
              <g class="arms-stone"><ellipse cx="12" cy="13" rx="5" ry="4"/><ellipse cx="28" cy="13" rx="5" ry="4"/><ellipse cx="20" cy="37" rx="5" ry="4"/></g>
            </g>
          </svg>`

const river = `<svg class="river" viewBox="0 0 1200 120" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
        <path class="hill-far" d="M0 70c140-44 260-52 420-20s240 20 380-14 280-30 400 6v78H0z"/>
        <path class="hill-near" d="M0 92c180-34 330-20 480-6s300-6 420-20 210-6 300 10v44H0z"/>
        <path class="water" d="M0 108c120-14 220 8 360 2s240-16 380-6 280 8 460-4v20H0z"/>
        <g class="stone"><ellipse cx="236" cy="110" rx="22" ry="7"/><ellipse cx="282" cy="115" rx="14" ry="5"/><ellipse cx="846" cy="107" rx="26" ry="8"/><ellipse cx="902" cy="114" rx="12" ry="4"/></g>
      </svg>`
