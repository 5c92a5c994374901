import { formatMonth, type Observation, pickText } from '@iom-feed/core'
import type { Country, DataDownload, Dataset, PropertyValue } from 'schema-dts'
import type { OutputFile } from '../files/output-file.ts'
import { contentTypeOf } from '../files/serving.ts'
import { type JsonLd, jsonLdFile, licenceAddress, publisherOf } from './json-ld.ts'
import { resolve } from './pages.ts'
import type { Publication, PublishedData } from './publication.ts'
import { csvPath, jsonStatPath } from './returns-data.ts'
import { nameUri } from './uri.ts'

/** The return statistics in the words of schema.org, by which searches for data find them; no file where there are none. */
export function datasetJsonLd(publication: Publication): OutputFile[] {
  const dataset = describeDataset(publication)
  return dataset ? [jsonLdFile('dataset.jsonld', dataset)] : []
}

/** What is said of the return statistics on the page about the feed, too; undefined where there are none. */
export function describeDataset(publication: Publication): JsonLd<Exclude<Dataset, string>> | undefined {
  const { data, homePageUrl, baseUrl, licence, language } = publication
  if (!data) return undefined
  const { observations, title = {}, description = {}, method } = data
  const license = licenceAddress(licence)
  const publisher = publisherOf(homePageUrl)
  const text = pickText(description, [language])?.text
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': nameUri(`${homePageUrl} returns`),
    name: pickText(title, [language])?.text ?? publication.title,
    ...(text !== undefined && { description: text }),
    url: baseUrl === undefined ? homePageUrl : resolve(baseUrl, 'about.html'),
    creator: publisher,
    publisher,
    isAccessibleForFree: true,
    ...(license !== undefined && { license }),
    ...describeCoverage(observations),
    spatialCoverage: listHosts(data, language),
    variableMeasured: listMeasures(observations),
    ...(method && { measurementTechnique: Object.values(method) }),
    distribution: [download(csvPath, baseUrl), download(jsonStatPath, baseUrl)],
  }
}

/** From the first month to the last, and when the newest count was published. */
function describeCoverage(
  observations: readonly Observation[],
): Pick<Exclude<Dataset, string>, 'temporalCoverage' | 'dateModified'> {
  if (observations.length === 0) return {}
  const first = Math.min(...observations.map(({ period }) => period.start))
  const last = Math.max(...observations.map(({ period }) => period.end))
  const [newest = ''] = observations
    .map(({ vintage }) => vintage)
    .sort()
    .reverse()
  return { temporalCoverage: `${formatMonth(first)}/${formatMonth(last)}`, dateModified: newest }
}

/** From where persons returned. */
function listHosts({ observations, areas }: PublishedData, language: string): Country[] {
  const codes = [...new Set(observations.map(({ series }) => series.hostArea))].sort()
  return codes.map((code) => ({
    '@type': 'Country',
    name: pickText(areas[code] ?? {}, [language])?.text ?? code,
    identifier: code,
  }))
}

function listMeasures(observations: readonly Observation[]): PropertyValue[] {
  const units = new Map(
    observations.map(({ series: { measure, unit } }) => [`${measure} ${unit}`, { measure, unit }]),
  )
  return [...units]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { measure, unit }]) => ({ '@type': 'PropertyValue', name: measure, unitText: unit }))
}

function download(path: string, baseUrl: string | undefined): DataDownload {
  const [encodingFormat = ''] = contentTypeOf(path).split(';')
  return { '@type': 'DataDownload', encodingFormat, contentUrl: resolve(baseUrl, path) }
}
