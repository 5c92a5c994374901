import { listFiles } from '../files/list-files.ts'
import { mapInOrder } from '../files/map-in-order.ts'
import { createUnreadable, type SourceProblem } from '../reading/source-problem.ts'
import { markdownEndings } from './markdown-file.ts'
import { joinResults, type SourceResult } from './source.ts'

/** Reads the Markdown files of a folder and its subfolders, each by itself. */
export async function readMarkdownFolder<Item>(
  folder: string,
  read: (file: string) => Promise<SourceResult<Item>>,
): Promise<SourceResult<Item>> {
  try {
    const files = await listFiles(folder, markdownEndings)
    return joinResults(
      await mapInOrder(files, (file) => read(file).catch((error) => refuse('file', file, error))),
    )
  } catch (error) {
    return refuse('folder', folder, error)
  }
}

/** What the system would not give. */
function refuse(kind: 'file' | 'folder', file: string, error: unknown): SourceResult<never> {
  if ((error as NodeJS.ErrnoException).code === undefined) throw error
  const problem: SourceProblem = createUnreadable(`read the ${kind}`, {
    file,
    expected: `a ${kind} that may be read`,
    error,
  })
  return { items: [], problems: [problem] }
}
