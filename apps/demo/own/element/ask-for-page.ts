import type { OwnAnswer } from '../own-problem.ts'

/** As many bytes as our server takes. */
const most = 4 * 1024 * 1024

/** Asks our server to make a page ready for the frame: one at an address, or a file. */
export async function askForPage(page: string | File, signal: AbortSignal): Promise<OwnAnswer> {
  if (page instanceof File && page.size > most) return { problem: 'too-large' }
  try {
    const response =
      page instanceof File
        ? await fetch('/own', { method: 'POST', body: page, signal })
        : await fetch(`/own?address=${encodeURIComponent(page)}`, { signal })
    return response.ok ? ((await response.json()) as OwnAnswer) : { problem: 'server' }
  } catch (error) {
    if (signal.aborted) throw error
    return { problem: 'server' }
  }
}
