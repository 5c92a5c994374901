import type { JsonItem } from '@iom-feed/core'
import { bundleClient } from '../measure/bundle-client.ts'
import type { Embed } from './embed.ts'
import { escapeHtml } from './escape-html.ts'
import { writeAnswer } from './write-answer.ts'

/** RSS by jQuery, which asks a service of its makers to read it. */
export const jqueryRss: Embed = {
  id: 'jquery-rss',
  name: 'jquery-rss',
  markup: '<div id="news"></div>',
  readsDocument: false,
  posts: ['#news li'],
  async prepare(folder, shown) {
    await bundleClient('embeds/jquery-rss.client.ts', folder)
    await writeAnswer(folder, 'feedr.json', {
      responseData: {
        feed: {
          feedUrl: 'https://office.example/rss.xml',
          title: 'News',
          link: 'https://office.example/',
          description: 'News',
          author: '',
          entries: shown.map(writeEntry),
        },
      },
      responseDetails: null,
      responseStatus: 200,
    })
  },
}

function writeEntry({ url, title = '', content_text = '', date_published, tags = [] }: JsonItem) {
  const text = escapeHtml(content_text)
  return {
    title: escapeHtml(title),
    link: url,
    content: `<p>${text.replaceAll('\n\n', '</p><p>')}</p>`,
    contentSnippet: text,
    publishedDate: date_published,
    categories: tags.map(escapeHtml),
    author: '',
  }
}
