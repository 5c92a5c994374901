import { expect, test } from 'vitest'
import { accessibilityTree } from './accessibility-tree.ts'
import { showStory } from './show-story.ts'

/** Stories, each with the language of its page. The files beside say what a screen reader gets, line by line. */
const shown = [
  ['elements-news-feed--whole', 'en'],
  ['elements-news-feed--whole', 'ar'],
  ['elements-news-feed--failed', 'en'],
  ['elements-post-list--more-pressed', 'fi'],
  ['elements-post-list--unknown-language', 'en'],
  ['elements-feed-filter--two-topics-chosen', 'en'],
  ['elements-campaign-banner--with-everything', 'en'],
  ['elements-stat-tile--with-everything', 'en'],
  ['elements-stat-tile--part-of-a-whole', 'ar'],
  ['elements-return-chart--as-a-table', 'en'],
] as const

for (const [id, language] of shown)
  test(`Screen readers get of ${id} in "${language}" what the file beside says`, async () => {
    await showStory(id, { language })
    await expect(await accessibilityTree()).toMatchFileSnapshot(`trees/${id}.${language}.txt`)
  })
