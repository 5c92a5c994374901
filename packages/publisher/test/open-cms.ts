import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Post } from '@iom-feed/core'
import type { CmsOptions } from '../src/sources/cms/cms-options.ts'
import type { Source } from '../src/sources/source.ts'
import { writeKept } from '../src/state/kept-document.ts'
import { localNetwork } from './local-network.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** What a test does not say of a source of a CMS. */
export type SharedOptions = Omit<CmsOptions, 'url'>

/** What was read, in the forms that tests compare. */
export interface CmsResult {
  readonly posts: readonly Post[]
  readonly ids: readonly string[]
  readonly titles: readonly string[]
  readonly messages: readonly string[]
  readonly isLost?: boolean
}

/** Makes what reads a CMS at an address again and again, and keeps its document each time, as `build` does; without a word, on 4 June 2018. */
export async function openCms<Options extends object>(
  context: TestContext,
  address: string,
  open: (shared: SharedOptions, options: Options) => Source<Post>,
): Promise<(options?: Options, day?: number) => Promise<CmsResult>> {
  const state = join(await temporaryFolder(context), '.iom-feed')
  return async (options = {} as Options, day = 4) => {
    const shared = {
      timeZone: 'Europe/Helsinki',
      homePageUrl: 'https://office.example/',
      teaserLength: 600,
      state,
      now: Date.UTC(2018, 5, day),
      network: localNetwork(address),
    }
    const { items, problems, kept = [], isLost } = await open(shared, options).read()
    for (const { origin, document } of kept) await writeKept(state, origin, document)
    const posts = items.map(({ item }) => item)
    return {
      posts,
      ids: posts.map(({ id }) => id),
      titles: posts.map(({ title = '' }) => title),
      messages: problems.map(({ message }) => message),
      ...(isLost !== undefined && { isLost }),
    }
  }
}
