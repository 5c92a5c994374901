import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { readCsv, writeCsv } from '@iom-feed/core'
import { temporaryFolder } from './temporary-folder.ts'

/** Four posts of the spring of 2018 as an office may write them, slips of the pen included. */
const posts = {
  'two-months': {
    title: 'Many returned in the first two months of the year',
    date: '2018-03-02',
    text: 'Over the first two months of 2018 almost 200 hundred persons returned from Finland to thier home countries. Of these, 161 persons returned to Iraq.',
  },
  'three-months': {
    title: 'Returns go on',
    date: '2018-04-09',
    text: 'Since the beginning of the year 290 persons have returned home through our programme. The majority, 231 persons, have returned to Iraq, but there have been returns to a total of 18 countries.',
  },
  april: {
    title: 'Returns in April',
    date: '2018-05-04',
    text: 'In April 2018 a total of 49 persons returned from Finland. It is a lower number compared to the year before. Overall this year 339 migrants have returned. Among the returned four have been victims of trafficking, two more cases in April.',
  },
  may: {
    title: 'Almost 400 migrants have returned this year',
    date: '2018-06-04',
    text: 'In May 2018 58 persons returned from Finland. There is a slight increase compared to the previous month this year but it is a lower number compared to the year before. Each received up to 1,500 euros.',
  },
} as const

const config = {
  title: 'News from the office',
  homePageUrl: 'https://office.example/',
  language: 'en',
  sources: [{ type: 'markdown', path: 'posts' }],
}

/** A post as an office keeps it. */
export function postFile({
  title,
  date,
  text,
}: {
  readonly title: string
  readonly date: string
  readonly text: string
}): string {
  return `---\ntitle: ${title}\nurl: /news/${date}\ndate: ${date}\nlanguage: en\n---\n\n${text}\n`
}

/** The office of those posts, which has confirmed nothing yet. */
export function returnsOffice(
  context: TestContext,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  returns: object = {},
): Promise<string> {
  return temporaryFolder(context, {
    'iom-feed.config.json': JSON.stringify({ ...config, returns }),
    ...Object.fromEntries(Object.entries(posts).map(([name, post]) => [`posts/${name}.md`, postFile(post)])),
    ...files,
  })
}

export type Row = Readonly<Record<string, string>>

/** The rows of the review file of a folder, by column. */
export async function readRows(folder: string, name = 'returns-review.csv'): Promise<Row[]> {
  const { rows } = readCsv(await readFile(join(folder, name), 'utf8'))
  const [header, ...others] = rows.map(({ cells }) => cells)
  return others.map((cells) =>
    Object.fromEntries((header ?? []).map((column, index) => [column, cells[index] ?? ''])),
  )
}

/** Saves the review file as a spreadsheet does after a person has gone through its rows. */
export async function editRows(
  folder: string,
  edit: (row: Row, index: number) => Row,
  delimiter: ',' | ';' | '\t' = ',',
): Promise<void> {
  const rows = (await readRows(folder)).map(edit)
  const columns = Object.keys(rows[0] ?? {})
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''))
  await writeFile(join(folder, 'returns-review.csv'), writeCsv([columns, ...cells], { delimiter }))
}

/** What a data officer writes in a row that is right. */
export function confirm(row: Row): Row {
  return { ...row, decision: 'confirmed', confirmedBy: 'Data officer', confirmedOn: '2018-06-05' }
}
