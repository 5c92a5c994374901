import { browserBundle, browserLibrary } from '@iom-feed/build-config/tsup'
import { defineConfig, type Options } from 'tsup'
import { chartAlone, flatTemplates, listAlone, plainStyles, smallLit } from './build/cdn-plugins.ts'

/** Members that a bundle renames: the elements call them, pages do not, and no field of a document, event or message has such a name. */
const ownNames =
  /^(_\$.*|accepted|addController|choice|focusOn|forgive|has(More|Updated)|hits|host(Connected|Disconnected|Updated?)|isSvg|least|messages|nodes|places|requestUpdate|render(Feed|Heading|Root|Stale)|strings|willUpdate)$/

const bundle: Options = {
  ...browserBundle,
  // The library's build has emptied the folder.
  clean: false,
  outDir: 'dist/cdn',
  sourcemap: false,
  // With the names that esbuild gives, what terser makes packs better than from the names in the sources.
  esbuildOptions(options) {
    options.minify = true
  },
  minify: 'terser',
  terserOptions: {
    module: true,
    toplevel: true,
    ecma: 2020,
    compress: {
      passes: 6,
      inline: 1,
      hoist_funs: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      pure_getters: true,
    },
    format: { comments: false },
    mangle: { properties: { regex: ownNames } },
  },
  plugins: [flatTemplates],
}

export default defineConfig([
  {
    ...browserLibrary,
    entry: ['src/index.ts', 'src/define/*.ts', 'src/locales/drafts/*.ts', 'src/server/render-element.ts'],
  },
  { ...bundle, entry: ['src/cdn/iom-feed.ts'], esbuildPlugins: [smallLit, plainStyles] },
  { ...bundle, entry: ['src/cdn/iom-post-list.ts'], esbuildPlugins: [smallLit, plainStyles, listAlone] },
  { ...bundle, entry: ['src/cdn/iom-return-chart.ts'], esbuildPlugins: [smallLit, plainStyles, chartAlone] },
  { ...bundle, entry: ['src/locales/drafts/*.ts'], outDir: 'dist/cdn/locales' },
  // It stands within a page, and is no module, as it has to run before the page is seen.
  {
    ...bundle,
    entry: ['src/cdn/embed-page.ts'],
    format: ['iife'],
    outExtension: () => ({ js: '.js' }),
    terserOptions: { ecma: 2020, compress: { passes: 3 }, format: { comments: false } },
  },
])
