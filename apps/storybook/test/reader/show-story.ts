import { commands, page } from 'vitest/browser'
import { composedStories } from '../composed-stories.ts'

/** Shows a story as it is found in Storybook, on a wide window and in the colours of a system that asks for nothing. */
export async function showStory(id: string, globals: object = {}): Promise<HTMLElement> {
  const story = composedStories.get(id)
  if (!story)
    throw new Error(
      `Cannot show the story "${id}": expected one of ${[...composedStories.keys()].join(', ')}`,
    )
  await page.viewport(1280, 900)
  await commands.emulateMedia({
    media: null,
    colorScheme: 'light',
    forcedColors: 'none',
    reducedMotion: 'no-preference',
    contrast: 'no-preference',
  })
  await story.run({ globals: { ...story.globals, ...globals } })
  return document.body
}
