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
      return {
        contents: `import { isAnyDefined } from '@iom-feed/elements/internal'\n${contents}`,
        loader: 'js',
      }
    })
    build.onResolve({ filter: /^@iom-feed\/elements\/internal$/ }, () => ({
      path: new URL('../src/internal/define-elements.ts', import.meta.url).pathname,
    }))
    build.onEnd(() => {
      if (replaced !== 1)
        throw new Error(
          `Cannot name Lit's Trusted Types policy: expected it to be made in one place, got ${replaced}`,
        )
    })
  },
}

/**
 * Styles are minified, and become the style sheets that browsers adopt without Lit's help: its own module also knows browsers without
 * such sheets, and expressions in styles. We support none of the former and have none of the latter.
 */
export const plainStyles: EsbuildPlugin = {
  name: 'plain-styles',
  setup(build) {
    let replaced = 0
    build.onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const [, text = ''] = /css`([^`$]*)`/.exec(source) ?? []
      const { code } = await build.esbuild.transform(text, { loader: 'css', minify: true })
      const contents = source.replace(/css`[^`]*`/, () => `css(${JSON.stringify(code.trim())})`)
      return { contents, loader: 'ts' }
    })
    build.onLoad({ filter: /[/\\]reactive-element[/\\]css-tag\.js$/ }, () => {
      replaced++
      return {
        contents: `
        export const css = (text) => {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(text)
          return sheet
        }
        export const unsafeCSS = css
        export const CSSResult = CSSStyleSheet
        export const supportsAdoptingStyleSheets = true
        export const getCompatibleStyle = (sheet) => sheet
        export const adoptStyles = (root, sheets) => {
          root.adoptedStyleSheets = sheets
        }`,
        loader: 'js',
      }
    })
    build.onEnd(() => {
      if (replaced !== 1)
        throw new Error(
          `Cannot put in plain style sheets: expected Lit to have one module of styles, got ${replaced}`,
        )
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
          /[\w"'}]/.test(code.charAt(start - 1)) && /[\w?.@]/.test(code.charAt(start + gap.length))
            ? ' '
            : '',
        ),
      )
    }
  },
}
