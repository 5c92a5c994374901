// Indexes the posts of a corpus with MiniSearch: `node build-minisearch.ts CORPUS OUT`.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { readCorpus } from '../corpus/read-corpus.ts'
import { options } from './minisearch-options.ts'

const [corpus = '', out = ''] = process.argv.slice(2)
const index = new MiniSearch(options)
index.addAll(
  (await readCorpus(corpus)).map(({ id, title = '', content_text = '', tags = [], language = '', _iom }) => ({
    id,
    title,
    text: content_text,
    tags: tags.join('\n'),
    language,
    concepts: _iom?.concepts ?? [],
  })),
)
await mkdir(out, { recursive: true })
await writeFile(join(out, 'index.json'), JSON.stringify(index))
