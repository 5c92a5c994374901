import { registerHooks } from 'node:module'
import { dirname, extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defaultSuppressionPolicies, type LanguageTag, type LocalizedText } from '@iom-feed/core'
import { findFile } from '../files/find-file.ts'
import { checkValue } from '../reading/check-value.ts'
import { readJson as parseJson } from '../reading/read-json.ts'
import { readText } from '../reading/read-text.ts'
import { readYaml } from '../reading/read-yaml.ts'
import { createProblem, type Reading } from '../reading/source-problem.ts'
import { type Config, configSchema } from './config.ts'
import type { FetchConfig } from './fetch-config.ts'
import { findMissing, type LineOf } from './find-missing.ts'
import { type ImagesConfig, resolveImages } from './images-config.ts'
import { resolveHeaders, type SourceSettings } from './resolve-headers.ts'
import type { ReturnsConfig, ReturnsSettings } from './returns-config.ts'

/** A checked config: defaults filled in, paths absolute. */
export interface Settings
  extends Omit<Config, 'title' | 'description' | 'returns' | 'sources' | 'images' | 'fetch' | Defaulted>,
    Required<Pick<Config, Defaulted>> {
  /** The config file. */
  readonly file: string
  /** The folder it stands in. */
  readonly folder: string
  readonly title: string
  readonly titles?: LocalizedText
  readonly description?: string
  readonly returns: ReturnsSettings
  readonly sources: readonly SourceSettings[]
  /** In which widths images of posts are served with the document; absent where they are not. */
  readonly images?: Required<ImagesConfig>
  readonly fetch: Required<FetchConfig>
}

/** What a config may leave out, and settings always have. */
type Defaulted = 'language' | 'languages' | 'timeZone' | 'out' | 'state' | 'teaserLength'

const names = ['ts', 'mts', 'js', 'mjs', 'json'].map((ending) => `iom-feed.config.${ending}`)

/** The config file of a folder; undefined where there is none. */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (const name of names) {
    const file = join(folder, name)
    if ((await findFile(file))?.isFile()) return file
  }
  return undefined
}

/**
 * Loads a config: TypeScript and JavaScript are run by Node, JSON is read.
 *
 * @param env the variables that it may name
 */
export async function loadConfig(
  file: string,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Reading<Settings>> {
  const raw = extname(file) === '.json' ? await readJson(file) : await runModule(file)
  if (raw.problems.length > 0) return { problems: raw.problems }
  const checked = checkValue(configSchema, raw.value, { file, ...(raw.lineOf && { lineOf: raw.lineOf }) })
  if (!checked.value) return { problems: checked.problems }
  const { value: sources, problems: unset } = resolveHeaders(checked.value.sources, env, {
    file,
    ...(raw.lineOf && { lineOf: raw.lineOf }),
  })
  if (!sources) return { problems: unset }
  const settings = resolveConfig(checked.value, sources, file)
  const problems = await findMissing(settings, raw.lineOf)
  return problems.length > 0 ? { problems } : { value: settings, problems }
}

interface RawConfig extends Reading<unknown> {
  readonly lineOf?: LineOf
}

async function readJson(file: string): Promise<RawConfig> {
  const text = await readText(file)
  if (text.value === undefined) return { problems: text.problems }
  const { value, problems } = parseJson(text.value, file, 'read the config')
  return problems.length > 0 ? { problems } : { value, lineOf: readYaml(text.value, file).lineOf, problems }
}

async function runModule(file: string): Promise<RawConfig> {
  const refuse = (expected: string, got: string): RawConfig => ({
    problems: [createProblem('load the config', { file, expected, got })],
  })
  const found = await findFile(file)
  if (!found) return refuse('a file', 'nothing at this place')
  // A config finds `defineConfig` also where the command came by `npx` and nothing is installed beside it.
  const url = import.meta.resolve(packageName)
  const hook = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === packageName ? { url, shortCircuit: true } : next(specifier, context),
  })
  try {
    // The time of change in the address makes a changed file a module of its own.
    const address = `${pathToFileURL(file).href}?changed=${found.mtimeMs}`
    const module = (await import(address)) as { default?: unknown }
    return 'default' in module
      ? { value: module.default, problems: [] }
      : refuse('a default export', 'a module without one')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION') {
      return refuse('a file that this Node can run', `${extname(file)} (Node 22.18 and later run TypeScript)`)
    }
    return refuse('a module that runs', `the error ${JSON.stringify(message.split('\n')[0])}`)
  } finally {
    hook.deregister()
  }
}

const packageName = '@iom-feed/publisher'

function resolveConfig(config: Config, sources: readonly SourceSettings[], file: string): Settings {
  const folder = dirname(file)
  const language = config.language ?? 'en'
  const { title, description, homePageUrl, baseUrl, expectedEvery, licence, icon, restore } = config
  return {
    file,
    folder,
    title: pick(title, language),
    ...(typeof title === 'string' ? {} : { titles: title }),
    ...(description === undefined ? {} : { description: pick(description, language) }),
    homePageUrl,
    ...given({ baseUrl, expectedEvery, licence, icon, restore, images: resolveImages(config.images) }),
    language,
    languages: [...new Set(config.languages ?? [language])],
    timeZone: config.timeZone ?? 'Europe/Helsinki',
    sources: sources.map((source) => resolveSource(source, folder)),
    ...resolvePaths(config, folder),
    returns: resolveReturns(config.returns ?? {}, folder, language),
    out: resolve(folder, config.out ?? 'dist'),
    state: resolve(folder, config.state ?? '.iom-feed'),
    fetch: { allow: config.fetch?.allow ?? [] },
    teaserLength: config.teaserLength ?? 600,
  }
}

/** What of some optional fields has a value. */
function given<Fields extends object>(fields: Fields) {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present) as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }
}

type OptionalPaths = Pick<Config, 'campaigns' | 'vocabulary'>

function resolvePaths({ campaigns, vocabulary }: OptionalPaths, folder: string) {
  const paths = Object.entries(given({ campaigns, vocabulary }))
  return Object.fromEntries(paths.map(([key, path]) => [key, resolve(folder, path)])) as OptionalPaths
}

function resolveReturns(returns: ReturnsConfig, folder: string, language: LanguageTag): ReturnsSettings {
  const { observations = [], figures, review = 'returns-review.csv', hostArea = 'FI', ...others } = returns
  const { suppression = [], method, ...rest } = others
  return {
    ...rest,
    observations: [observations].flat().map((path) => resolve(folder, path)),
    ...(figures !== undefined && { figures: resolve(folder, figures) }),
    review: resolve(folder, review),
    hostArea,
    suppression: [...suppression, ...defaultSuppressionPolicies],
    ...(method !== undefined && { method: typeof method === 'string' ? { [language]: method } : method }),
  }
}

function resolveSource(source: SourceSettings, folder: string): SourceSettings {
  return source.path === undefined ? source : { ...source, path: resolve(folder, source.path) }
}

function pick(text: string | LocalizedText, language: string): string {
  return typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '')
}
