import { createServer, type Server } from 'node:http'

const mediaTypes = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

export type FileType = keyof typeof mediaTypes

/** What a site answers to a request. */
export interface Answer {
  /** 200 where there is none. */
  readonly status?: number
  readonly type: FileType
  readonly body: string | Uint8Array
  /** Of a text that is not in UTF-8: its bytes, and nothing says so but the page itself. */
  readonly encoding?: 'latin1'
}

/**
 * The web server of a partner's site; it does not listen yet.
 *
 * @param answer - Told the path, as in `/sv/`.
 * @param headers - What goes with each answer, such as a policy.
 */
export function createSiteServer(
  answer: (path: string) => Answer,
  headers: Readonly<Record<string, string>> = {},
): Server {
  return createServer((request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '/'
    const { status = 200, type, body, encoding } = answer(path)
    response.writeHead(status, {
      ...headers,
      'content-type': encoding ? mediaTypes[type].split(';', 1)[0] : mediaTypes[type],
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    })
    response.end(encoding ? Buffer.from(String(body), encoding) : body)
  })
}

export function isFileType(name: string): name is FileType {
  return Object.hasOwn(mediaTypes, name)
}
