import { readFeedDocument } from '../src/sources/feed-document.ts'
const body = '<rss version="2.0"><channel><title>S</title><item><title>A</title><link>http://t.example/h</link></item></channel></rss>'
const d = '<?xml version="1.0" encoding="UTF-8"?>'
const cases: Record<string, string> = {
  space: `\n\n${d}${body}`, trailing: `${d}${body} garbage after`, comment: `${d}${body}<!-- x -->`, both: `  \n${d}${body}<!-- cache --> garbage`,
  twice: d + body + body, doctypeAfter: `${d}<!-- a -->\n<?xml-stylesheet href="x"?>${body}`, bomspace: `\ufeff \n${d}${body}`, phperror: `<br />\n<b>Warning</b>: x in <b>y</b> on line <b>1</b><br />\n${d}${body}`, phpafter: `${d}${body}<br /><b>Fatal error</b>`,
  upper: body.replaceAll('item', 'ITEM'), nochannel: '<rss version="2.0"><item><title>A</title></item></rss>', itemout: '<rss version="2.0"><channel><title>T</title></channel><item><title>A</title></item></rss>', 
  emptychannel: '<rss version="2.0"><channel/></rss>', amp: body.replace('>A<', '>A & B &copy; &bogus; &#0; &#x110000; &#55296;<'), ctrl: body.replace('>A<', '>A\u0001\u000bB<'), lt: body.replace('>A<', '>A < B<'), attr: body.replace('<item>', '<item a=b c>'), dupattr: body.replace('<item>', '<item a="1" a="2">'), unclosedlink: body.replace('</link></item>', '</item>'), html: body.replace('>A<', '><b>A<br>B</b><'),
}
for (const [name, text] of Object.entries(cases)) {
  const r = readFeedDocument({ bytes: Buffer.from(text), file: 'f' }, { base: 'http://t.example/feed', homePageUrl: 'https://a.example/', timeZone: 'Europe/Helsinki', teaserLength: 600 } as never)
  console.log(name, r.failure ? 'FAILURE' : '', r.items.map(({ item }) => item.title), r.problems.map((p) => p.message.slice(0, 150)), r.failure?.message?.slice(0, 150) ?? '')
}
