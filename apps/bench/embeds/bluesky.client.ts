import 'bsky-embed/dist/bsky-embed.es.js'
import { answerFromFiles } from './answer-from-files.ts'

answerFromFiles({ 'app.bsky.feed.getAuthorFeed': 'author-feed.json' })
// Only now, as the element asks as soon as it is on the page.
const embed = document.createElement('bsky-embed')
embed.setAttribute('username', 'office.example')
embed.setAttribute('limit', '20')
document.querySelector('#news')?.append(embed)
