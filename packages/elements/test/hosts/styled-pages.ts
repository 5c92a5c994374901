import { bundles, type HostPage, scriptTag } from './host-page.ts'

/** What a sheet says of everything, at its loudest. */
const loud = `color: red !important; background: yellow !important; font: italic 700 40px/3 fantasy !important;
  letter-spacing: 9px !important; word-spacing: 30px !important; text-transform: uppercase !important; text-align: right !important;
  text-indent: 50px !important; white-space: pre !important; float: left !important; display: block !important;
  margin: 50px !important; padding: 9px !important; border: 3px dashed lime !important; border-radius: 9px !important;
  list-style: square inside !important; cursor: wait !important; hyphens: auto !important; text-shadow: 3px 3px red !important;
  user-select: none !important; opacity: 0.9 !important; box-sizing: border-box !important; line-break: anywhere !important`

/** A page hands down its colour scheme, and with it the colours that we have for it. */
const colours = /color|background|border|outline|fill|stroke|emphasis/

/** Tables there take neither font nor colour from what is around them, which we mend, nor how words break, which only screen readers would see. */
const tables = /size|origin|height|width|wrap|white-space|indent/

/** The language that the elements are asked for, and do not have. */
const language = /^-webkit-locale$/

/** Where a row begins that is broken over two columns. */
const where = /^margin-(left|inline-start)$/

export const resets: readonly HostPage[] = [
  {
    name: 'a reset of each tag by its name',
    css: `html, body, div, span, h1, h2, h3, h4, p, a, small, dl, dt, dd, ol, ul, li, form, label, table, caption, tr, th, td, article,
      section, time, button, input, select { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline }
      ol, ul { list-style: none } table { border-collapse: collapse; border-spacing: 0 }`,
  },
  { name: 'a reset of everything', css: '* { margin: 0; padding: 0; box-sizing: border-box }' },
  {
    name: 'a box model handed down',
    css: 'html { box-sizing: border-box } *, *::before, *::after { box-sizing: inherit }',
  },
  { name: 'everything important', css: `*, *::before, *::after { ${loud} }` },
  { name: 'everything unset', css: '*, *::before, *::after { all: unset !important }' },
  { name: 'everything back to the browser', css: '* { all: revert !important }' },
  { name: 'everything taken from the parent', css: `body { ${loud} } body * { all: inherit !important }` },
  {
    name: 'rules for our tags',
    css: `ul, li, a, h2, h3, p, article, section, button, input, select, form, label, dl, dt, dd, small, time, svg, rect, table, th, td {
      ${loud} } a:hover, button:focus { outline: 9px solid red !important }`,
  },
  {
    name: 'classes and parts named as ours',
    css: '.root, .box, .row, .soft, .heading, .spoken, .words, [part], [exportparts], #news { display: none !important; color: red }',
  },
  {
    name: 'custom properties named as ours within',
    css: `* { --_text: red !important; --_accent: red !important; --_soft: red !important; --_line: red !important; --_fill: 50% !important;
      --_on-accent: red !important }`,
  },
  {
    name: 'everything moving',
    css: `* { transition: all 9s !important; animation: turn 9s infinite !important; will-change: transform }
      @keyframes turn { to { color: red; font-size: 50px; transform: rotate(1turn) } }`,
    // What turns has no place to speak of, and paused it stands where it began.
    act: (page) => page.document.getAnimations().map((animation) => animation.cancel()),
  },
  {
    name: 'text that cannot be selected, read by a mouse or broken',
    css: `body { user-select: none; -webkit-user-select: none; -webkit-touch-callout: none; cursor: none; word-break: keep-all;
      overflow-wrap: normal; hyphens: manual; -webkit-font-smoothing: antialiased; text-rendering: geometricPrecision;
      font-feature-settings: 'smcp'; font-variant: small-caps; -webkit-tap-highlight-color: red }`,
  },
]

export const frameworks: readonly HostPage[] = [
  { name: 'normalize.css', files: ['normalize.css'] },
  { name: 'Bootstrap', files: ['bootstrap.css'] },
  {
    name: 'Bootstrap, dark',
    files: ['bootstrap.css'],
    html: 'lang="en" data-bs-theme="dark"',
    mayChange: colours,
  },
  {
    name: 'Bootstrap, right to left',
    files: ['bootstrap-rtl.css'],
    html: 'lang="ar" dir="rtl"',
    mayChange: language,
    before:
      '<main class="container"><div class="row"><div class="col-6 text-center text-uppercase fst-italic">',
    after: '</div></div></main>',
  },
  {
    name: 'Bulma',
    files: ['bulma.css'],
    before: '<section class="section"><div class="content is-large has-text-danger">',
    after: '</div></section>',
  },
  {
    name: 'Pico',
    files: ['pico.css'],
    html: 'lang="en" data-theme="light"',
    mayChange: /^color-scheme$/,
    before: '<main class="container"><article>',
    after: '</article></main>',
  },
  { name: 'Tailwind with its preflight', files: ['tailwind.css'] },
  {
    name: 'UIkit',
    files: ['uikit.css'],
    before: '<div class="uk-text-lead uk-text-danger uk-light"><div class="uk-card uk-card-secondary">',
    after: '</div></div>',
  },
  {
    name: 'the GOV.UK design system',
    files: ['govuk.css'],
    html: 'lang="en" class="govuk-template"',
    before: '<div class="govuk-width-container"><div class="govuk-body-l govuk-prose-scope">',
    after: '</div></div>',
  },
  { name: 'Water.css', files: ['water.css'], mayChange: colours },
]

export const themes: readonly HostPage[] = [
  {
    name: 'a classic WordPress theme',
    css: `body.custom-background { background: #20394d } .entry-content { font: 1.8rem/1.8 Georgia, serif; color: #444; word-wrap: break-word }
      .entry-content > *:not(.alignwide) { max-width: 58rem; margin: 0 auto 1.25em } .entry-content a { color: #cd2653 !important;
      text-decoration: underline !important } .entry-content ul li { list-style: disc; margin: 0.5rem 0 0 2rem } .entry-content h2 {
      font-size: 4.8rem !important; margin: 6rem auto 3rem } .site button { background: #cd2653 !important; color: #fff !important;
      letter-spacing: 0.0333em; text-transform: uppercase } html { font-size: 62.5% }`,
    before: '<div class="site"><div class="entry-content">',
    after: '</div></div>',
  },
  {
    name: 'a WordPress theme of blocks',
    css: `:root { --wp--style--block-gap: 24px } .wp-site-blocks, .is-layout-flow > * + * { margin-block-start: 24px }
      .is-layout-constrained > :where(:not(.alignfull)) { max-width: 650px; margin-inline: auto !important }
      :where(.wp-element-button, .wp-block-button__link, button) { font-size: inherit; padding: calc(0.667em + 2px) }
      body { font: clamp(1rem, 2vw, 1.4rem)/1.7 serif; -webkit-font-smoothing: antialiased }
      a:where(:not(.wp-element-button)) { text-decoration: underline } .has-text-align-center { text-align: center }`,
    before: '<div class="wp-site-blocks"><div class="is-layout-constrained has-text-align-center">',
    after: '</div></div>',
  },
  {
    name: 'a Drupal theme',
    css: `*, *::after, *::before { box-sizing: border-box } html { font: 100%/1.6 metropolis, sans-serif } body { word-wrap: break-word }
      .text-content { font-size: 1.125rem; line-height: 1.6875rem; font-family: lora, serif; color: #0d1214 }
      .text-content a { background-image: linear-gradient(red, red); text-decoration: none; transition: all 0.2s }
      [dir] .text-content ul { padding-inline-start: 1.5rem } .layout--content-narrow > * { grid-column: 3 / 14 }
      .layout--content-narrow { display: grid; grid-template-columns: repeat(14, 1fr) } ul.menu li, .block li { list-style-type: square }`,
    before: '<div class="layout--content-narrow"><div class="text-content block">',
    after: '</div></div>',
  },
  {
    name: 'a page of tables of the nineties',
    doctype: '',
    mayChange: tables,
    css: 'td, p, li, a { font: 11px/1 Verdana; color: #003 } a:link { color: blue } body { margin: 0; text-align: center }',
    before:
      '<center><font face="Comic Sans MS" size="5" color="red"><table><tr><td align="center" nowrap="">',
    after: '</td></tr></table></font></center>',
  },
]

export const kinds: readonly HostPage[] = [
  { name: 'rem at 62.5 %', css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  { name: 'rem at 40 px', css: 'html { font-size: 40px }' },
  {
    name: 'quirks mode',
    doctype: '',
    css: 'body { color: red; font: italic 30px serif }',
    mayChange: tables,
  },
  {
    name: 'almost standards mode',
    doctype:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
  },
  {
    name: 'XHTML',
    contentType: 'application/xhtml+xml',
    html: 'xmlns="http://www.w3.org/1999/xhtml" lang="en"',
    // There Chromium runs a module only where it need not wait for the rest of the page.
    ours: scriptTag(`${bundles}/iom-feed.js`, 'async="async"'),
  },
  { name: 'right to left', html: 'lang="ar" dir="rtl"', mayChange: language },
  {
    name: 'right to left by its style alone',
    css: 'body { direction: rtl; unicode-bidi: bidi-override; text-align: right }',
  },
  {
    name: 'letters from top to bottom',
    css: 'body { writing-mode: vertical-rl; text-orientation: upright }',
  },
  {
    name: 'dark, and says so',
    css: ':root { color-scheme: dark } body { background: #111; color: #eee }',
    mayChange: colours,
  },
  {
    name: 'colours that the browser does not know, as it may not know light-dark()',
    css: `iom-news-feed { --iom-color-text: unknown(#000, #fff); --iom-color-background: unknown(#000, #fff);
      --iom-color-accent: unknown(#000, #fff) }`,
    // Without colours there are no hairlines.
    mayChange: /./,
  },
  { name: 'dark, without a word of it', css: 'body { background: #111; color: #eee }' },
  {
    name: 'a sheet for print',
    css: `* { background: transparent !important; color: #000 !important; box-shadow: none !important; text-shadow: none !important }
      a[href]::after { content: ' (' attr(href) ')' } h2, h3 { page-break-after: avoid } p { orphans: 3; widows: 3 } nav, button { display: none }`,
  },
  { name: 'zoomed', css: 'body { zoom: 1.5 }', mayChange: /./ },
  {
    name: 'shrunk and turned',
    css: 'body { transform: scale(0.8) rotate(2deg); perspective: 100px; filter: sepia(1) }',
  },
  {
    name: 'the text spacing of WCAG 1.4.12',
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`,
  },
  { name: 'without pointer', css: 'body { pointer-events: none }', mayChange: /^pointer-events$/ },
]

export const places: readonly HostPage[] = [
  {
    name: 'in a flex row',
    css: 'main { display: flex; align-items: stretch } main > * { flex: 1 1 0; min-width: 0 }',
    before: '<main>',
    after: '<aside>Aside</aside></main>',
  },
  {
    name: 'in a grid that centres',
    css: 'main { display: grid; place-items: center; grid-auto-flow: dense } main > * { order: 3 }',
    before: '<main>',
    after: '</main>',
  },
  {
    name: 'in columns',
    mayChange: where,
    css: 'main { columns: 2; column-rule: 9px solid red; widows: 9; orphans: 9 } main > * { break-inside: avoid }',
    before: '<main>',
    after: '</main>',
  },
  {
    name: 'in a table cell of a mail',
    before:
      '<table style="border-collapse: separate; border-spacing: 9px; caption-side: bottom; empty-cells: hide"><tbody><tr><td style="vertical-align: middle; font-weight: 900">',
    after: '</td></tr></tbody></table>',
  },
  {
    name: 'in details that are open',
    before: '<details open=""><summary>News</summary>',
    after: '</details>',
  },
  { name: 'in a dialog', before: '<dialog open="" style="font-size: 50px">', after: '</dialog>' },
  {
    name: 'in a form whose fields are disabled',
    before: '<form><fieldset disabled=""><legend>News</legend>',
    after: '</fieldset></form>',
  },
  {
    name: 'in a text that can be edited',
    before: '<div contenteditable="true" spellcheck="false">',
    after: '</div>',
  },
  {
    name: 'in a drawing',
    before:
      '<svg width="900" height="900" fill="red" stroke="red" font-size="50" text-anchor="middle"><foreignObject width="900" height="900"><div xmlns="http://www.w3.org/1999/xhtml">',
    after: '</div></foreignObject></svg>',
  },
  {
    name: 'in a paragraph and a link',
    before: '<p><a href="#news" style="color: red; text-decoration: line-through; cursor: crosshair">',
    after: '</a></p>',
    mayChange: /^-webkit-text-decorations-in-effect$/,
  },
  {
    name: 'in the shadow root of another element',
    before:
      '<site-card><template shadowrootmode="open"><style>:host, * { color: red; font: 40px serif !important }</style>',
    after: '</template></site-card>',
  },
]
