const menu = [
  { text: 'Blog', href: '/' },
  { text: 'What we do', href: '/what-we-do/' },
  { text: 'Thursday table', href: '/thursday-table/' },
  { text: 'Join us', href: '/join/' },
  { text: 'Contact', href: '/contact/' },
]

interface Parts {
  readonly title: string
  /** The classes that WordPress gives to `body`. */
  readonly bodyClass: string
  readonly main: string
  readonly aside?: string
}

/** What all pages of the blog have around them, as the theme's `header.php` and `footer.php` write it. */
export function renderDocument({ title, bodyClass, main, aside = '' }: Parts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/wp-content/uploads/icon.svg" type="image/svg+xml">
<link rel="stylesheet" id="shoreline-style-css" href="/wp-content/themes/shoreline/style.css">
<style id="wp-custom-css">${additionalCss}</style>
</head>
<body class="${bodyClass} wp-embed-responsive">
<div id="page" class="site">
  <a class="skip-link screen-reader-text" href="#primary">Skip to content</a>
  <header id="masthead" class="site-header">
    <div class="site-branding">
      <a class="custom-logo-link" href="/" tabindex="-1" aria-hidden="true"><img class="custom-logo" src="/wp-content/uploads/icon.svg" width="64" height="64" alt=""></a>
      <p class="site-title"><a href="/" rel="home">Two Shores</a></p>
      <p class="site-description">Company for people who leave, arrive and return</p>
    </div>
    <nav id="site-navigation" class="main-navigation" aria-label="Primary menu">
      <ul id="primary-menu" class="menu">${menu.map((item) => menuItem(item, bodyClass)).join('')}</ul>
    </nav>
  </header>
  <div id="content" class="site-content${aside && ' has-sidebar'}">
    <main id="primary" class="content-area" tabindex="-1">${main}</main>
    ${aside}
  </div>
  <footer id="colophon" class="site-footer">
    <div class="footer-widgets">
      <section class="widget widget_text"><h2 class="widget-title">Two Shores</h2><p>Meeting room above the library<br>Rantatie 12, 99990 Kivijoki</p></section>
      <section class="widget widget_nav_menu"><h2 class="widget-title">The association</h2><ul class="menu"><li><a href="/rules/">Rules and minutes</a></li><li><a href="/privacy/">Privacy</a></li><li><a href="/accessibility/">Accessibility</a></li></ul></section>
      <section class="widget widget_nav_menu"><h2 class="widget-title">Elsewhere</h2><ul class="menu"><li><a href="/newsletter/">Newsletter</a></li><li><a href="/feed/">RSS</a></li></ul></section>
    </div>
    <p class="site-info">There is no Two Shores: the site is an example of how the news is put on an association’s blog.</p>
  </footer>
</div>
</body>
</html>
`
}

/** All but the page for what is missing belong to the blog; its address is that of the front page alone. */
function menuItem({ text, href }: (typeof menu)[number], bodyClass: string): string {
  const isCurrent = href === '/' && bodyClass !== 'error404'
  const isHere = isCurrent && bodyClass.startsWith('home')
  return `<li class="menu-item${isCurrent ? ' current-menu-item' : ''}"><a href="${href}"${isHere ? ' aria-current="page"' : ''}>${text}</a></li>`
}

/** What the editor writes into "Additional CSS", to make the elements at home in the theme. */
const additionalCss = `
iom-post-list, iom-stat-tile {
  --iom-color-text: var(--ink);
  --iom-color-background: transparent;
  --iom-color-accent: var(--rust);
  --iom-font-family: "Source Sans 3", "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --iom-padding: 0;
}
`
