import { chromiumArguments, chromiumPath } from '@iom-feed/build-config/chromium'
import { type BrowserContextOptions, chromium, type Page } from 'playwright'
import { type Look, parseLook } from './looks.ts'
import { openPreview, readStories, type Story } from './preview.ts'
import { serveStorybook } from './serve-storybook.ts'
import { type Picture, takePicture } from './take-picture.ts'

export interface Storybook {
  /** The browser's name and version. */
  readonly browser: string
  /** What the stories ask for. */
  readonly pictures: readonly Picture[]
  /** Gives a PNG. Several can be taken at the same time. */
  take(picture: Picture): Promise<Buffer>
  close(): Promise<void>
}

/** What would make letters and colours differ from one machine to the next. */
const evenArguments = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb']

/** Milliseconds: what a picture waits for may take long where all tests run at once on one core. */
const patience = 120_000

const evenContext: BrowserContextOptions = {
  deviceScaleFactor: 1,
  locale: 'en-GB',
  timezoneId: 'Europe/Helsinki',
  reducedMotion: 'reduce',
  colorScheme: 'light',
}

/** Opens the Storybook in `dist/`. `css` is added to the page around each story. */
export async function openStorybook({ css = '' } = {}): Promise<Storybook> {
  const executablePath = process.env.VISUAL_CHROME_PATH || chromiumPath
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments, ...evenArguments] })
  const inPage = async <Result>(options: BrowserContextOptions, use: (page: Page) => Promise<Result>) => {
    const context = await browser.newContext({ ...evenContext, ...options })
    try {
      context.setDefaultTimeout(patience)
      await serveStorybook(context, css)
      return await use(await context.newPage())
    } finally {
      await context.close()
    }
  }
  try {
    return {
      browser: `Chromium ${browser.version()}`,
      pictures: (await inPage({}, openAndReadStories)).flatMap(picturesOf),
      take: (picture) => inPage(contextOf(picture.look), (page) => takePicture(page, picture)),
      close: () => browser.close(),
    }
  } catch (error) {
    await browser.close()
    throw error
  }
}

function contextOf({ theme, width }: Look): BrowserContextOptions {
  return { viewport: { width, height: 800 }, forcedColors: theme === 'forced-colors' ? 'active' : 'none' }
}

async function openAndReadStories(page: Page): Promise<Story[]> {
  await openPreview(page)
  return readStories(page)
}

function picturesOf({ id, visual }: Story): Picture[] {
  return visual.map((name) => ({ name: `${id}.${name}`, story: id, look: parseLook(name, id) }))
}
