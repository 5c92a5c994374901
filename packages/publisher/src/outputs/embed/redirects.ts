import { safeUrl } from '@iom-feed/core'
import { type OutputFile, smallPage } from '../../files/output-file.ts'
import { escapeHtml } from '../escape-html.ts'

/** Pages of this host that lead on, by the addresses that they lead to. */
export type Redirects = ReadonlyMap<string, OutputFile>

/** Redirects to addresses of http and https; others have none. */
export function makeRedirects(addresses: Iterable<string>): Redirects {
  const safe = [...addresses].flatMap((address) => safeUrl(address) ?? [])
  return new Map(safe.map((address) => [address, smallPage('go', writeRedirect(address))]))
}

/** Nothing is in it but the address, so that it changes with that alone. */
function writeRedirect(address: string): string {
  const href = escapeHtml(address)
  const host = escapeHtml(new URL(address).host)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<title>On to ${host}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${href}">
<meta http-equiv="refresh" content="0; url=${href}">
</head>
<body>
<p><a href="${href}">On to ${host}</a></p>
</body>
</html>
`
}
