import type { Page } from 'playwright'
import { origin } from './serve-storybook.ts'

/** What the page that Storybook shows its stories in has for programs. */
declare global {
  var __STORYBOOK_PREVIEW__: {
    ready(): Promise<void>
    extract(): Promise<Record<string, { id: string; parameters: { visual?: unknown[] } }>>
  }
  var __STORYBOOK_ADDONS_CHANNEL__: {
    once(event: 'storyFinished', listener: (result: { status: string }) => void): void
    emit(event: 'setCurrentStory', story: { storyId: string; viewMode: 'story' | 'docs' }): void
    emit(event: 'updateGlobals', change: { globals: Switches }): void
  }
}

/** What the toolbar sets, and whether accessibility is left alone. */
export interface Switches {
  readonly theme: string
  readonly language: string
  readonly a11y: { readonly manual: boolean }
}

/** What the preview knows of a story. */
export interface Story {
  readonly id: string
  /** What stands in its parameter of that name. */
  readonly visual: readonly unknown[]
}

/** Opens the page without a story. */
export async function openPreview(page: Page): Promise<void> {
  await page.goto(`${origin}/iframe.html`)
  await page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in globalThis)
  await page.evaluate(() => globalThis.__STORYBOOK_PREVIEW__.ready())
}

export function readStories(page: Page): Promise<Story[]> {
  return page.evaluate(async () => {
    const stories = Object.values(await globalThis.__STORYBOOK_PREVIEW__.extract())
    return stories.map(({ id, parameters }) => ({ id, visual: parameters.visual ?? [] }))
  })
}

/** Renders a story, waits until it has played, and gives `success` or `error`. */
export function playStory(page: Page, story: string, switches: Switches): Promise<string> {
  return page.evaluate(
    ({ storyId, globals }) =>
      new Promise<string>((resolve) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__
        channel.once('storyFinished', ({ status }) => resolve(status))
        channel.emit('updateGlobals', { globals })
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' })
      }),
    { storyId: story, globals: switches },
  )
}

/** Shows a page of text, as a click in the sidebar does: to load each anew takes many times as long. */
export async function turnToPage(page: Page, docs: string): Promise<void> {
  await page.evaluate((storyId) => {
    document.querySelector('.sbdocs-content')?.setAttribute('data-left', '')
    globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'docs' })
  }, docs)
  await page.locator('.sbdocs-content:not([data-left]) h1').first().waitFor()
}
