// Builds large documents whole, with one post more and with nothing new, beside the mere writing of their files, and has nginx serve one, in one run.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeWorkFolder } from './measure/make-work-folder.ts'
import { type DocumentMeasurement, measureDocument } from './measure/measure-document.ts'
import { measureServing } from './measure/measure-serving.ts'
import { describeMachine } from './report/describe-machine.ts'
import { formatDocument, formatServing } from './report/format-document.ts'

/** A round of serving takes seconds, one of building minutes. */
const servingRounds = 25

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
})
const folder = await makeWorkFolder()
const machine = describeMachine()
const documents: DocumentMeasurement[] = []
let out = ''
for (const posts of values.posts.split(',').map(Number)) {
  out = join(folder, String(posts))
  const corpus = `${out}.corpus`
  const rounds = Number(values.rounds)
  documents.push(await measureDocument(posts, { out, corpus, rounds, tell: console.error }))
}
console.error('Serving')
const served = await measureServing(out, { folder, rounds: servingRounds })
if (values.json) console.log(JSON.stringify({ machine, documents, served }, null, 2))
else console.log([machine, ...documents.map(formatDocument), formatServing(served)].join('\n\n'))
