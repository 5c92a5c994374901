import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { readTree, temporaryFolder } from './temporary-folder.ts'

/** What a row says that is not usual. */
export type Row = { readonly id: string; readonly start: string; readonly value: number | '' } & Readonly<
  Partial<
    Record<
      | 'end'
      | 'area'
      | 'measure'
      | 'group'
      | 'qualifier'
      | 'status'
      | 'free'
      | 'vintage'
      | 'source'
      | 'sourceName'
      | 'quote'
      | 'by'
      | 'on',
      string
    >
  >
>

/** Rows of observations as a table: returns from Finland to all areas, of one month, free, and confirmed in June 2018. */
export function tableOf(rows: readonly Row[]): string {
  const columns =
    'id,hostArea,counterpartArea,areaRole,measure,unit,group,start,end,accumulation,value,qualifier,status,confidentiality,vintage,source,sourceName,quote,confirmedBy,confirmedOn'
  return [columns, ...rows.map(writeRow)].join('\n')
}

function writeRow({ id, start, value, area = '_T', measure = 'returns', ...rest }: Row): string {
  const {
    end = start,
    group = '_T',
    qualifier = 'exact',
    status = 'A',
    free = 'F',
    vintage = '2018-06-01',
  } = rest
  const { source = '', sourceName = '', quote = '', by = 'Officer Nimi', on = '2018-06-02' } = rest
  return [
    id,
    'FI',
    area,
    area === '_T' ? '' : 'destination',
    measure,
    measure === 'destinations' ? 'countries' : 'persons',
    group,
    start,
    end,
    start === end ? 'period' : 'yearToDate',
    value,
    qualifier,
    status,
    free,
    vintage,
    source,
    sourceName,
    `"${quote}"`,
    by,
    by && on,
  ].join(',')
}

export interface Office {
  readonly rows: readonly Row[]
  /** Of the config, under `returns`. */
  readonly returns?: object
  /** More files, by path. */
  readonly files?: Readonly<Record<string, string>>
}

/** A folder with a config, a post of 1 January 2018, and observations. */
export function officeOf(context: TestContext, { rows, returns, files }: Office): Promise<string> {
  return temporaryFolder(context, {
    'iom-feed.config.json': JSON.stringify({
      title: 'News',
      homePageUrl: 'https://office.example/',
      languages: ['en', 'fi', 'sv', 'so'],
      licence: 'CC-BY-4.0',
      sources: [{ type: 'markdown', path: 'posts' }],
      returns: { observations: 'returns.csv', ...returns },
    }),
    'posts/first.md': postOf('2018-01-01'),
    'returns.csv': tableOf(rows),
    ...files,
  })
}

export function postOf(date: string, text = 'Many have returned.'): string {
  return `---\ntitle: Returns\nurl: /returns-${date}\ndate: ${date}\nlanguage: en\n---\n\n${text}\n`
}

// biome-ignore lint/suspicious/noExplicitAny: what a test asks of JSON, it says itself
type Json = any

export interface WrittenReturns {
  /** By id. */
  readonly figures: ReadonlyMap<string, Readonly<Record<string, Json>>>
  /** What the document says of the data. */
  readonly data: Json
  /** Of the rows of the table. */
  readonly ids: readonly string[]
  readonly table: string
  readonly dataset: Json
  /** All files, by path. */
  readonly tree: Readonly<Record<string, Buffer>>
}

/** What was written of the observations. */
export function readOutput(folder: string): WrittenReturns {
  const tree = readTree(join(folder, 'dist'))
  const { _iom } = JSON.parse(String(tree['feed.json']))
  const table = String(tree['returns.csv'] ?? '')
  return {
    figures: new Map((_iom.figures ?? []).map((figure: Json) => [figure.id, figure])),
    data: _iom.data,
    ids: table
      .split('\r\n')
      .slice(1, -1)
      .map((row) => row.split(',')[0] ?? ''),
    table,
    dataset: tree['returns.json'] && JSON.parse(String(tree['returns.json'])),
    tree,
  }
}
