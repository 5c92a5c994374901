// Indexes the posts of a corpus with Pagefind: `node build-pagefind.ts CORPUS OUT [LANGUAGE]`.
import type { JsonItem } from '@iom-feed/core'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { readCorpus, searchedText } from '../corpus/read-corpus.ts'

/** Records on their way to Pagefind's process at a time: it answers each. */
const width = 200

const [corpus = '', out = '', forceLanguage] = process.argv.slice(2)
const { index, errors } = await createIndex(forceLanguage === undefined ? {} : { forceLanguage })
if (!index) throw new Error(`Cannot start Pagefind: ${errors.join('; ')}`)
const items = await readCorpus(corpus)
for (let start = 0; start < items.length; start += width)
  await Promise.all(items.slice(start, start + width).map((item) => addPost(index, item)))
const written = await index.writeFiles({ outputPath: out })
if (written.errors.length > 0) throw new Error(`Cannot write with Pagefind: ${written.errors.join('; ')}`)
await close()

async function addPost(to: PagefindIndex, item: JsonItem): Promise<void> {
  const { language = 'en', title = '' } = item
  const added = await to.addCustomRecord({
    url: item.id,
    content: searchedText(item),
    language,
    meta: { title },
    filters: { language: [language], concept: [...(item._iom?.concepts ?? [])] },
  })
  if (added.errors.length > 0)
    throw new Error(`Cannot index ${JSON.stringify(item.id)}: ${added.errors.join('; ')}`)
}
