import { createServer, type Server } from 'node:http'
import type { Embed } from './embed.ts'
import { previewStyles, putChoice, readPreview, writePreviewStyles } from './preview-choice.ts'

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
 * The web server of a partner's site; it does not listen yet. Where the embed builder asks for it, a page has its choice in place
 * of the news.
 *
 * @param answer - Told the path, as in `/sv/`.
 * @param headers - What goes with each answer, such as a policy.
 */
export function createSiteServer(
  embed: Embed,
  answer: (path: string) => Answer,
  headers: Readonly<Record<string, string>> = {},
): Server {
  return createServer((request, response) => {
    const [path = '/', query = ''] = request.url?.split('?', 2) ?? []
    const { status = 200, type, body, encoding } = answerPreview(path, query) ?? answer(path)
    response.writeHead(status, {
      ...headers,
      'content-type': encoding ? mediaTypes[type].split(';', 1)[0] : mediaTypes[type],
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    })
    response.end(encoding ? encode(String(body), encoding) : body)
  })

  function answerPreview(path: string, query: string): Answer | undefined {
    const choice = readPreview(query)
    if (!choice) return undefined
    if (path === previewStyles) return { type: 'css', body: writePreviewStyles(choice) }
    const page = answer(path)
    return page.type === 'html' ? { ...page, body: putChoice(String(page.body), choice, embed, query) } : page
  }
}

/** What the encoding has no letters for is written as references. */
function encode(html: string, encoding: 'latin1'): Buffer {
  return Buffer.from(
    html.replace(/[^\0-\xff]/gu, (letter) => `&#${letter.codePointAt(0)};`),
    encoding,
  )
}

export function isFileType(name: string): name is FileType {
  return Object.hasOwn(mediaTypes, name)
}
