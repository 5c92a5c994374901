import type { Page } from 'playwright'
import type { Look } from './looks.ts'
import { machineFonts } from './machine-fonts.ts'
import { openPreview, playStory, type Switches } from './preview.ts'

/** A picture that a story asks for. */
export interface Picture {
  /** Its story and look, such as `elements-news-feed--whole.dark-320`. */
  readonly name: string
  readonly story: string
  readonly look: Look
}

/** Shows the story as the look says and gives a PNG of the page around it, once nothing changes any more. */
export async function takePicture(page: Page, { name, story, look }: Picture): Promise<Buffer> {
  if (look.theme === 'print') await page.emulateMedia({ media: 'print' })
  await openPreview(page)
  // What was laid out in another font does not always move to where it belongs when its own arrives.
  await page.evaluate(async () => {
    await Promise.all(Array.from(document.fonts, (font) => font.load()))
  })
  if ((await playStory(page, story, switchesOf(look))) !== 'success')
    throw new Error(`Cannot take the picture ${name}: expected its story to play, got an error`)
  const png = await settled(page, name)
  const [font] = await machineFonts(page)
  if (font)
    throw new Error(
      `Cannot take the picture ${name}: expected the fonts of visual/host-page.css, got ${font}`,
    )
  return png
}

function switchesOf({ theme, language }: Look): Switches {
  const pageTheme = theme === 'dark' || theme === 'inherit' ? theme : 'light'
  return { theme: pageTheme, language, a11y: { manual: true } }
}

/** What is loaded or drawn in steps is at rest when two pictures in a row are the same. */
async function settled(page: Page, name: string): Promise<Buffer> {
  const shoot = () =>
    page.locator('.page').screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
  let before = await shoot()
  for (let tries = 0; tries < 20; tries++) {
    const now = await shoot()
    if (now.equals(before)) return now
    before = now
  }
  throw new Error(
    `Cannot take the picture ${name}: expected it to come to rest, got another one twenty times`,
  )
}
