import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Options } from 'tsup'

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number]
type TsupPlugin = NonNullable<Options['plugins']>[number]

/** In Lit's place comes what the elements use of it. */
export const smallLit: EsbuildPlugin = {
  name: 'small-lit',
  setup(build) {
    build.onResolve({ filter: /^lit$/ }, () => ({
      path: fileURLToPath(new URL('../src/cdn/lit/index.ts', import.meta.url)),
    }))
    build.onResolve({ filter: /^(lit\/|lit-|@lit\/)/ }, ({ path }) => ({
      errors: [{ text: `Cannot bundle "${path}": expected nothing of Lit but what src/cdn/lit has` }],
    }))
  },
}

/** Styles are minified. */
export const plainStyles: EsbuildPlugin = {
  name: 'plain-styles',
  setup(build) {
    build.onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const [, text = ''] = /css`([^`$]*)`/.exec(source) ?? []
      const { code } = await build.esbuild.transform(text, { loader: 'css', minify: true })
      // esbuild keeps the spaces in the values of custom properties.
      const flat = code.trim().replace(/([:,]) /g, '$1')
      const contents = source.replace(/css`[^`]*`/, () => `css(${JSON.stringify(flat)})`)
      return { contents, loader: 'ts' }
    })
  },
}

/** What is read of a document for the elements that are not there: beside the chart, and beside the list. */
const otherLists = /^ {4}(?:(campaigns|figures): asList\(.*|image: .*)\n/gm
const otherFields = /^ {4}(?:(campaigns|figures): asList\(.*|data: .*)\n/gm

/** The words of the elements that are not there. */
const otherWords =
  /^ {2}(number|comma|search|allTopics|moreTopics|chooseLanguage|allLanguages|campaign|aboutCampaign|qualifiers|of|dataOf|source|method): .*\n/gm

/** What a bundle of the list alone does not show, it does not read, nor have words for, and it asks for no name but its own. */
export const listAlone: EsbuildPlugin = {
  name: 'list-alone',
  setup(build) {
    build.onLoad({ filter: /[/\\]internal[/\\]bundle\.ts$/ }, () => ({
      contents: "export const policyName = 'iom-feed', elementNames = ['iom-post-list']",
    }))
    build.onLoad({ filter: /[/\\]internal[/\\]read-document\.ts$/ }, ({ path }) =>
      readWithout(path, otherFields, 3, (_line, list) => (list ? `${list}: [],\n` : '')),
    )
    build.onLoad({ filter: /[/\\]locales[/\\](en|fi|sv)\.ts$/ }, ({ path }) =>
      readWithout(path, otherWords, 14, () => ''),
    )
  },
}

/** A module of which something else stands in the place of some lines. */
async function readWithout(
  path: string,
  lines: RegExp,
  count: number,
  replace: (line: string, name: string | undefined) => string,
): Promise<{ contents: string; loader: 'ts' }> {
  const source = await readFile(path, 'utf8')
  const found = source.match(lines)?.length
  if (found !== count)
    throw new Error(`Cannot leave lines out of "${path}": expected ${count} like ${lines}, got ${found}`)
  return { contents: source.replace(lines, replace), loader: 'ts' }
}

/** The chart goes by names of its own, and reads no campaigns, figures and images. */
export const chartAlone: EsbuildPlugin = {
  name: 'chart-alone',
  setup(build) {
    build.onLoad({ filter: /[/\\]internal[/\\]bundle\.ts$/ }, () => ({
      contents: "export const policyName = 'iom-return-chart', elementNames = [policyName]",
    }))
    build.onLoad({ filter: /[/\\]internal[/\\]read-document\.ts$/ }, ({ path }) =>
      readWithout(path, otherLists, 3, (_line, list) => (list ? `${list}: [],\n` : '')),
    )
  },
}

/** An expression that is a part of an attribute's value, or stands in quotes. */
const partOfAttribute = /\s[\w.?@-]+=["'][^"'`<>]*\$\{/

/**
 * After minifying, the line breaks that are left stand in templates. They go, but for one space between attributes; and so do the closing
 * tags that a template ends with, as the end closes what is open.
 */
export const flatTemplates: TsupPlugin = {
  name: 'flat-templates',
  async buildEnd({ writtenFiles }) {
    for (const { name } of writtenFiles) {
      const code = await readFile(name, 'utf8')
      const [wrong] = partOfAttribute.exec(code) ?? []
      if (wrong)
        throw new Error(
          `Cannot bundle the template with \`${wrong.trim()}\`: expected an expression in a tag to be the whole value, without quotes`,
        )
      const flat = code.replace(/\s*\n\s*/g, (gap: string, start: number) =>
        /[\w"'}]/.test(code.charAt(start - 1)) && /[\w?.@]/.test(code.charAt(start + gap.length)) ? ' ' : '',
      )
      await writeFile(name, flat.replace(/(<\/[\w-]+>)+`/g, '`'))
    }
  },
}
