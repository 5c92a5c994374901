import $ from 'jquery'

// The plug-in looks for it there.
Object.assign(globalThis, { jQuery: $ })
await import('jquery-rss')
const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' })
$('#news').rss('https://office.example/rss.xml', {
  ssl: false,
  host: `${location.host}${location.pathname.replace('page.html', 'feedr.json')}`,
  support: false,
  limit: 20,
  layoutTemplate: '<ul>{entries}</ul>',
  entryTemplate:
    '<li><h3><a href="{url}">{title}</a></h3><p><small>{date}</small></p><p>{shortBodyPlain}</p><p><small>{tags}</small></p></li>',
  dateFormatFunction: (written: string) => date.format(new Date(written)),
  tokens: { tags: ({ categories }: { readonly categories: readonly string[] }) => categories.join(', ') },
})
