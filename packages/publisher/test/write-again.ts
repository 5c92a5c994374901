import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { deserialize } from 'node:v8'
import type { OutputFile } from '../src/files/output-file.ts'
import { noGrace, writeOutput } from '../src/files/write-output.ts'

// A process that writes documents until it is killed: for each line with the path of a file that holds one, it writes the document to the
// folder of its argument, and says when it has. Nothing has grace, so that each writes all that the other has not.

const [, , folder = ''] = process.argv
process.stdout.write('ready\n')
for await (const path of createInterface({ input: process.stdin })) {
  const files = deserialize(await readFile(path)) as readonly OutputFile[]
  await writeOutput(folder, files, Date.now(), { grace: noGrace })
  if (!process.stdout.write('written\n')) await once(process.stdout, 'drain')
}
