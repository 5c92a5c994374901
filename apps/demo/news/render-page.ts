import { lead, mostRead, stories } from './stories.ts'

const sections = ['Stenå', 'Inrikes', 'Utrikes', 'Ekonomi', 'Kultur', 'Sport', 'Åsikter']

/** The newspaper's first page, with the widget in a box of the sidebar, as HTML. */
export function renderPage(widget: string): string {
  return renderDocument(
    'Stenåbladet – nyheter från ån och kusten',
    `<aside class="ad ad-panorama" data-ad="panorama" aria-label="Annons"><span>Annons</span></aside>
    <div class="grid">
      <main id="content" tabindex="-1">
        <h1 class="sr">Stenåbladet i dag</h1>
        <article class="story lead">${renderStory(lead, 900, 450)}</article>
        <div class="stories">${stories.map((story) => `<article class="story">${renderStory(story, 400, 200)}</article>`).join('')}</div>
      </main>
      <aside class="sidebar" aria-label="Mera läsning">
        <section class="box"><h2>Mest läst</h2><ol class="ranked">${mostRead.map(([title, href]) => `<li><a href="${href}">${title}</a></li>`).join('')}</ol></section>
        <section class="box partner"><h2>Aktuellt om migration</h2>
${widget}
        </section>
        <div class="ad ad-box" data-ad="box"><span>Annons</span></div>
        <section class="box letter"><h2>Morgonbrevet</h2><p>Ån, kusten och världen på fem minuter, varje vardag klockan sex.</p><a class="subscribe" href="/brev">Beställ brevet</a></section>
      </aside>
    </div>`,
  )
}

/** What is shown for all the links of the paper that lead nowhere, as HTML. */
export function renderMissing(): string {
  return renderDocument(
    'Sidan finns inte – Stenåbladet',
    `<main id="content" class="missing" tabindex="-1"><h1>Sidan finns inte</h1><p>Exempeltidningen har bara en förstasida. <a class="back" href="/">Till den</a></p></main>`,
  )
}

function renderStory(
  { section, title, text, href, time, image }: typeof lead,
  width: number,
  height: number,
): string {
  return `<img src="/theme/${image}" width="${width}" height="${height}" alt=""><p class="kicker"><b>${section}</b> ${time}</p><h2><a href="${href}">${title}</a></h2><p>${text}</p>`
}

function renderDocument(title: string, content: string): string {
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/theme/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/theme/paper.css">
<script src="/theme/ads/ads.js" async></script>
</head>
<body>
<a class="sr skip" href="#content">Till innehållet</a>
<header class="top"><div class="wide"><p>Måndag 4 juni 2018</p><a class="masthead" href="/">Stenåbladet</a><p><a href="/prenumerera">Prenumerera</a></p></div></header>
<nav class="sections" aria-label="Avdelningar"><ul class="wide">${sections.map((section) => `<li><a href="/${section.toLowerCase()}">${section}</a></li>`).join('')}</ul></nav>
<div class="wide">${content}</div>
<footer><div class="wide"><p class="masthead">Stenåbladet</p><p>Ansvarig utgivare: Britta Holmqvist<br>Ågatan 3, 99990 Stenå</p><p><a href="/tipsa">Tipsa redaktionen</a><br><a href="/annonsera">Annonsera</a><br><a href="/integritet">Integritet</a></p><p>Det finns inget Stenåblad: sidan är ett exempel på nyheterna i en tidnings spalt.</p></div></footer>
</body>
</html>
`
}
