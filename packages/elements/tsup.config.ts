import { readdirSync } from 'node:fs'
import { browserBundle, browserLibrary } from '@iom-feed/build-config/tsup'
import { defineConfig, type Options } from 'tsup'
import { flatTemplates, listAlone, plainStyles, smallLit } from './build/cdn-plugins.ts'

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
      passes: 3,
      hoist_funs: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      pure_getters: true,
    },
    format: { comments: false },
    mangle: { properties: { regex: /^_\$/ } },
  },
  plugins: [flatTemplates],
}

/** Entries for the files of a folder: `{ 'define/all': 'src/define/all.ts' }`. */
function entriesIn(out: string, names: readonly string[], folder = `src/${out}`): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${out}/${name.slice(0, -3)}`, `${folder}/${name}`]))
}

/** Interface languages that are not in the bundle, each a file of its own. */
const languages = readdirSync('src/locales/drafts').filter((name) => /^[a-z]{2,3}\.ts$/.test(name))

export default defineConfig([
  {
    ...browserLibrary,
    entry: {
      index: 'src/index.ts',
      ...entriesIn('define', readdirSync('src/define')),
      ...entriesIn('locales', languages, 'src/locales/drafts'),
    },
  },
  { ...bundle, entry: ['src/cdn/iom-feed.ts'], esbuildPlugins: [smallLit, plainStyles] },
  { ...bundle, entry: ['src/cdn/iom-post-list.ts'], esbuildPlugins: [smallLit, plainStyles, listAlone] },
  { ...bundle, entry: entriesIn('locales', languages, 'src/locales/drafts') },
])
