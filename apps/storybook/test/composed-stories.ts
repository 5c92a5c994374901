import * as axe from '@storybook/addon-a11y/preview'
import { setProjectAnnotations } from '@storybook/web-components-vite'
import { composeStories, type composeStory } from 'storybook/preview-api'
import preview from '../.storybook/preview.ts'

type StoriesFile = Parameters<typeof composeStories>[0]
type ComposedStory = ReturnType<typeof composeStory>

const annotations = setProjectAnnotations([axe, preview])
const files = import.meta.glob<StoriesFile>(
  ['../../../packages/elements/src/**/*.stories.ts', '../pages/*.stories.ts'],
  { eager: true },
)

/** Each story by its id, such as `elements-post-list--posts`, as Storybook would show it. */
export const composedStories: ReadonlyMap<string, ComposedStory> = new Map(
  Object.values(files)
    .flatMap((file) => Object.values<ComposedStory>(composeStories(file, annotations)))
    .map((story) => [story.id, story]),
)
