import type { Link, PageContent } from './page-content.ts'
import { en } from './pages/en.ts'
import { fi } from './pages/fi.ts'
import { sv } from './pages/sv.ts'

export const pages: readonly PageContent[] = [fi, sv, en]

const languageNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

/** The page of a topic with the widget in a block below its text, as HTML. */
export function renderPage(page: PageContent, widget: string): string {
  const { figures, side, contact } = page
  return renderDocument(
    page,
    page.title,
    'path-node page-node-type-topic',
    `
    <main role="main" class="site-main">
      <a id="main-content" tabindex="-1"></a>
      <div class="region region--content">
        <div id="block-page-title" class="block block-core block-page-title-block">
          <h1 class="page-title">${page.title}</h1>
        </div>
        <article class="node node--type-topic node--view-mode-full" lang="${page.lang}">
          <div class="field field--name-field-summary field__item"><p>${page.summary}</p></div>
          <p class="node__meta">${page.published}</p>
          <div class="node__content text-content clearfix field field--name-body field__item">${page.body}</div>
        </article>
      </div>
    </main>
    <aside class="region region--sidebar">
      <nav id="block-section-menu" class="block block-menu navigation menu--section" aria-labelledby="block-section-menu-title">
        <h2 class="block__title" id="block-section-menu-title">${side.title}</h2>
        <ul class="menu menu--level-1">${side.links.map((link) => menuItem(link, page.home)).join('')}</ul>
      </nav>
      <div id="block-contact" class="block block-block-content block-contact">
        <h2 class="block__title">${contact.title}</h2>
        <div class="block__content">${contact.body}</div>
      </div>
    </aside>
    <div class="region region--content-below">
      <section id="block-iom-news" class="block block-block-content block-iom-news contextual-region" aria-labelledby="block-iom-news-title">
        <h2 class="block__title" id="block-iom-news-title">${figures.title}</h2>
        <p class="block__intro">${figures.body}</p>
        <div class="block__content">
${widget}
        </div>
      </section>
    </div>`,
  )
}

/** What is shown for all the links of the site that lead nowhere, as HTML. */
export function renderMissing(page: PageContent): string {
  const { title, body } = page.missing
  return renderDocument(
    page,
    title,
    'path-system-404',
    `<main role="main" class="site-main"><a id="main-content" tabindex="-1"></a><div class="region region--content"><h1 class="page-title">${title}</h1><p>${body}</p></div></main>`,
  )
}

function renderDocument(page: PageContent, title: string, bodyClass: string, content: string): string {
  const languages = pages.map(({ lang, home }) => {
    const active = lang === page.lang ? ' is-active" aria-current="true' : ''
    return `<li class="links__item"><a href="${home}" class="language-link${active}" lang="${lang}" hreflang="${lang}">${languageNames[lang]}</a></li>`
  })
  return `<!DOCTYPE html>
<html lang="${page.lang}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>${title.replaceAll('\u00AD', '')} | ${page.ministry.replaceAll('\u00AD', '')}</title>
<link rel="icon" href="/themes/custom/statera/icon.svg" type="image/svg+xml">
<link rel="stylesheet" media="all" href="/themes/custom/statera/style.css">
</head>
<body class="${bodyClass}">
<a href="#main-content" class="visually-hidden focusable skip-link">${page.skip}</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<div class="layout-container page-wrapper">
  <header class="site-header" role="banner">
    <div class="region region--header">
      <div id="block-site-branding" class="block block-system block-system-branding-block">
        <a href="${page.home}" rel="home" class="site-branding">${seal}<span class="site-branding__name">${page.ministry}</span></a>
      </div>
      <nav id="block-language-switcher" class="block block-language block-language-blocklanguage-interface" aria-label="${page.languages}">
        <ul class="links">${languages.join('')}</ul>
      </nav>
    </div>
    <div class="region region--primary-menu">
      <nav id="block-main-menu" class="block block-menu navigation menu--main" aria-label="${page.menu}">
        <ul class="menu menu--level-1">${page.sections.map((link) => menuItem(link, page.path[1]?.[1])).join('')}</ul>
      </nav>
    </div>
  </header>
  <div class="region region--breadcrumb">
    <div id="block-breadcrumbs" class="block block-system block-system-breadcrumb-block">
      <nav class="breadcrumb" aria-labelledby="system-breadcrumb">
        <h2 id="system-breadcrumb" class="visually-hidden">${page.breadcrumb}</h2>
        <ol class="breadcrumb__list">${page.path.map(([text, href]) => `<li class="breadcrumb__item"><a class="breadcrumb__link" href="${href}">${text}</a></li>`).join('')}<li class="breadcrumb__item">${title}</li></ol>
      </nav>
    </div>
  </div>
  <div class="layout-content">${content}
  </div>
  <footer class="site-footer" role="contentinfo">
    <div class="region region--footer-top">${page.footer.columns.map((column) => `<div class="block block-block-content"><p>${column}</p></div>`).join('')}</div>
    <div class="region region--footer-bottom"><p>${page.footer.note}</p></div>
  </footer>
</div>
</div>
</body>
</html>
`
}

function menuItem([text, href]: Link, active?: string): string {
  const state = href === active ? ' is-active' : ''
  const current = state ? ' aria-current="true"' : ''
  return `<li class="menu__item${state && ' menu__item--active-trail'}"><a class="menu__link${state}" href="${href}"${current}>${text}</a></li>`
}

/** The ministry's seal: a road between two fields, under a star. */
const seal = `<svg class="site-branding__seal" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false"><circle cx="24" cy="24" r="22.5" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M22 22h4l7 18.5a19 19 0 0 1-18 0z" fill="currentColor"/><path d="M24 8l1.5 4.4 4.6.1-3.7 2.8 1.3 4.5-3.7-2.7-3.7 2.7 1.3-4.5-3.7-2.8 4.6-.1z" fill="currentColor"/><path d="M24 25v3m0 4v4" stroke="var(--seal-line)" stroke-width="1.4"/></svg>`
