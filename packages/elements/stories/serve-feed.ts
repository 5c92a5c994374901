import { type Feed, writeFeed } from '@iom-feed/core'

/** What the stories' server answers: a feed, an HTTP status, or never anything; or it is out of reach. */
export type Answer = Feed | number | 'never' | 'offline'

const server = 'https://feeds.example/'
const answers = new Map<string, Answer>()

/** Has requests for `name` answered within the page, so that stories need no network, and gives the address. */
export function serveFeed(name: string, answer: Answer): string {
  if (answers.size === 0) standIn()
  const address = `${server}${name}`
  answers.set(address, answer)
  return address
}

/** Other requests go their usual way. */
function standIn(): void {
  const ownFetch = window.fetch
  window.fetch = (input, init) => {
    const answer = answers.get(String(input))
    return answer === undefined ? ownFetch.call(window, input, init) : respond(answer)
  }
}

function respond(answer: Answer): Promise<Response> {
  if (answer === 'never') return new Promise(() => undefined)
  if (answer === 'offline') return Promise.reject(new TypeError('Failed to fetch'))
  return Promise.resolve(
    typeof answer === 'number'
      ? new Response('', { status: answer })
      : Response.json(writeFeed(answer, { about: `${server}about.html` })),
  )
}
