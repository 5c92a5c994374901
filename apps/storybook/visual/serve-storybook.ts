import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from 'playwright'

/** Where the built Storybook seems to be. */
export const origin = 'http://storybook.example'

const built = fileURLToPath(new URL('../dist/', import.meta.url))

/** Where the page of each story finds the pinned fonts, and its own style. */
const fonts: Record<string, string> = {
  'noto-sans': import.meta.resolve('@fontsource-variable/noto-sans/index.css'),
  'noto-sans-arabic': import.meta.resolve('@fontsource-variable/noto-sans-arabic/index.css'),
  'noto-serif': import.meta.resolve('@fontsource-variable/noto-serif/index.css'),
}
const hostPage = new URL('host-page.css', import.meta.url)

const mediaTypes: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Answers whatever pages of this context ask for, without a network. `css` is added to the page around each story. */
export async function serveStorybook(context: BrowserContext, css: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    const body = await read(pathname, css).catch(() => undefined)
    if (body === undefined) await route.fulfill({ status: 404 })
    else
      await route.fulfill({ body, contentType: mediaTypes[extname(pathname)] ?? 'application/octet-stream' })
  })
}

async function read(pathname: string, css: string): Promise<string | Buffer> {
  if (pathname === '/host-page.css') return (await readFile(hostPage, 'utf8')) + css
  if (pathname === '/iframe.html') return withHostPage(await readFile(join(built, pathname), 'utf8'))
  const [, font = '', file = ''] = /^\/fonts\/([\w-]+)\/(.+)$/.exec(pathname) ?? []
  return readFile(fonts[font] ? new URL(file, fonts[font]) : join(built, pathname))
}

function withHostPage(html: string): string {
  return html.replace('</head>', '<link rel="stylesheet" href="/host-page.css"></head>')
}
