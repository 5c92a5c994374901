const menu = [
  ['Start', '/'],
  ['Our centres', '/centres'],
  ['Handbook', '/handbook'],
  ['Forms', '/forms'],
  ['Personnel', '/personnel'],
] as const

const shortcuts = [
  ['Rota', '/rota'],
  ['Working hours', '/hours'],
  ['Travel claims', '/claims'],
  ['Interpreters', '/interpreters'],
  ['Room booking', '/rooms'],
  ['IT support', '/it'],
] as const

const notices = [
  {
    date: '2018-06-04',
    day: '4 June',
    title: 'Summer rota is open for wishes',
    text: 'Enter yours by Friday 15 June. Night shifts in July are drawn by lot, as agreed.',
  },
  {
    date: '2018-06-01',
    day: '1 June',
    title: 'New instructions for missing post',
    text: 'When a letter to a resident goes astray, fill in form 12 on the same day and tell your shift leader.',
  },
  {
    date: '2018-05-29',
    day: '29 May',
    title: 'The lift in house B is repaired',
    text: 'Thank you for your patience, and your legs.',
  },
] as const

const lunch = [
  ['Mon', 'Pea soup, pancake'],
  ['Tue', 'Lentil dal, rice'],
  ['Wed', 'Baked salmon, dill potatoes'],
  ['Thu', 'Shakshuka, flatbread'],
  ['Fri', 'Vegetable lasagne'],
] as const

/** The staff's first page, with what the server has of the feed, as HTML. */
export function renderPage(widget: string, rss: string): string {
  return renderDocument(
    'Start',
    rss,
    `<nav class="shortcuts" aria-label="Shortcuts"><ul>${shortcuts.map(([text, href]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul></nav>
    <div class="columns">
      <main id="content" tabindex="-1">
        <h1>Good morning</h1>
        <section aria-labelledby="notices">
          <h2 id="notices">Notices</h2>
          <div class="notices">${notices.map(({ date, day, title, text }) => `<article><time datetime="${date}">${day}</time><h3><a href="/notices/${date}">${title}</a></h3><p>${text}</p></article>`).join('')}</div>
        </section>
        <section class="feed" aria-labelledby="feed">
          <h2 id="feed">News from IOM Finland</h2>
${widget}
          <p class="subscribe"><a href="${rss}" type="application/rss+xml">Subscribe (RSS)</a></p>
        </section>
      </main>
      <aside aria-label="Daily">
        <section class="panel" aria-labelledby="find"><h2 id="find">Find a colleague</h2><form action="/people" method="get" role="search"><label for="name">Name or centre</label><div><input id="name" name="name" autocomplete="off"><button>Find</button></div></form></section>
        <section class="panel" aria-labelledby="lunch"><h2 id="lunch">Lunch this week</h2><dl>${lunch.map(([day, food]) => `<div><dt>${day}</dt><dd>${food}</dd></div>`).join('')}</dl></section>
        <section class="panel on-call" aria-labelledby="on-call"><h2 id="on-call">On call tonight</h2><p>Mirja Ahonen, ext. 4410<br>Yusuf Karim, ext. 4412</p></section>
      </aside>
    </div>`,
  )
}

/** What is shown for all the links of the intranet that lead nowhere, as HTML. */
export function renderMissing(rss: string): string {
  return renderDocument(
    'Page not found',
    rss,
    '<main id="content" tabindex="-1"><h1>Page not found</h1><p>The sample intranet has a first page only. <a href="/">Back to it</a></p></main>',
  )
}

function renderDocument(title: string, rss: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Lyhty intranet</title>
<link rel="icon" href="/theme/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/theme/style.css">
<link rel="alternate" type="application/rss+xml" title="News from IOM Finland" href="${rss}">
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header>
  <div class="wide">
    <a class="brand" href="/">${lantern}<span>Lyhty <small>intranet</small></span></a>
    <p class="person">Signed in as <b>Sanna Virta</b>, Harju reception centre</p>
  </div>
  <nav aria-label="Intranet"><ul class="wide">${menu.map(([text, href]) => `<li><a href="${href}"${href === '/' && title === 'Start' ? ' aria-current="page"' : ''}>${text}</a></li>`).join('')}</ul></nav>
</header>
<div class="wide">${content}</div>
<footer><div class="wide"><p>Lyhty Reception Services · Duty desk ext. 4400 · <a href="/feedback">Report a fault on this page</a></p><p>There is no Lyhty: the site is an example of the news on pages without scripts.</p></div></footer>
</body>
</html>
`
}

const lantern =
  '<svg viewBox="0 0 28 40" width="28" height="40" aria-hidden="true" focusable="false"><path d="M10 6a4 4 0 0 1 8 0M6 10h16M5 34h18l-2-22H7zM3 37h22" fill="none" stroke="currentColor" stroke-width="2.5"/><path d="M14 17c5 6 4 12 0 12s-5-5 0-12z" fill="#f4b740"/></svg>'
