import { readFile, writeFile } from 'node:fs/promises'
import type { Options } from 'tsup'

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number]
type TsupPlugin = NonNullable<Options['plugins']>[number]

/**
 * Lit makes its Trusted Types policy under the name `lit-html` as soon as it is loaded. In the bundle the policy has our name, so that a
 * page allows us and nothing else, and a second copy of ours, which will not register anything, makes none: a page that does not allow
 * duplicates would stop it.
 */
export const ownPolicy: EsbuildPlugin = {
  name: 'own-policy',
  setup(build) {
    let replaced = 0
    build.onLoad({ filter: /[/\\]lit-html[/\\](?:development[/\\])?lit-html\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const contents = source.replace(/(\w+)\?\1\.createPolicy\("lit-html",/g, (_, trustedTypes) => {
        replaced++
        return `${trustedTypes}&&!isAnyDefined()?${trustedTypes}.createPolicy("iom-feed",`
      })
      return { contents: `import { isAnyDefined } from '@iom-feed/elements/internal'\n${contents}`, loader: 'js' }
    })
    build.onResolve({ filter: /^@iom-feed\/elements\/internal$/ }, () => ({
      path: new URL('../src/internal/define-elements.ts', import.meta.url).pathname,
    }))
    build.onEnd(() => {
      if (replaced !== 1)
        throw new Error(`Cannot name Lit's Trusted Types policy: expected it to be made in one place, got ${replaced}`)
    })
  },
}

/** Styles are minified, and given to Lit as they are: its \`css\` tag brings code for expressions, and we have none in them. */
export const minifiedStyles: EsbuildPlugin = {
  name: 'minified-styles',
  setup(build) {
    build.onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      let source = await readFile(path, 'utf8')
      const [, text = ''] = /css`([^`$]*)`/.exec(source) ?? []
      const { code } = await build.esbuild.transform(text, { loader: 'css', minify: true })
      source = source.replace(/\bcss }/, 'unsafeCSS }').replace(/css`[^`]*`/, () => `unsafeCSS(${JSON.stringify(code.trim())})`)
      return { contents: source, loader: 'ts' }
    })
  },
}

/** After minifying, the line breaks that are left stand in templates. They go, but for one space between attributes. */
export const flatTemplates: TsupPlugin = {
  name: 'flat-templates',
  async buildEnd({ writtenFiles }) {
    for (const { name } of writtenFiles) {
      const code = await readFile(name, 'utf8')
      await writeFile(
        name,
        code.replace(/\s*\n\s*/g, (gap: string, start: number) =>
          /[\w"'}]/.test(code.charAt(start - 1)) && /[\w?.@]/.test(code.charAt(start + gap.length)) ? ' ' : '',
        ),
      )
    }
  },
}
