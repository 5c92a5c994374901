import { addressOf } from './host-page.ts'
import { hostPages } from './host-pages.ts'
import { inspect } from './inspect.ts'

// Looks at its own page for a test that may not: a frame without an origin can be told, and can tell, but cannot be looked into.
addEventListener('message', async ({ data: { address, blank } }) => {
  const host = hostPages.find((page) => addressOf(page) === address)
  parent.postMessage(
    host ? await inspect(window, host, blank).catch((error) => [`${error}`]) : ['unknown'],
    '*',
  )
})

parent.postMessage('ready', '*')
