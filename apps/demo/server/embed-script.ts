import type { Embed } from './embed.ts'

/** The script of a fixed version, which the browser refuses when it is not what `integrity` says. */
export function pinnedScript({ origin, version }: Embed, name: string, integrity: string): string {
  return `<script type="module" src="${origin}/elements/${version}/${name}" integrity="${integrity}" crossorigin="anonymous"></script>`
}

/** The script at the address that moves with the major version, so that fixes arrive by themselves. */
export function movingScript({ origin, version }: Embed, name = 'iom-feed.js'): string {
  return `<script type="module" src="${origin}/elements/${version.split('.', 1)[0]}/${name}"></script>`
}
