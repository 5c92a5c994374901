import { browserBundle, browserLibrary } from '@iom-feed/build-config/tsup'
import { defineConfig } from 'tsup'
import { flatTemplates, plainStyles, smallLit } from './build/cdn-plugins.ts'

export default defineConfig([
  { ...browserLibrary, entry: ['src/index.ts', 'src/define/*.ts'] },
  {
    ...browserBundle,
    entry: ['src/cdn/iom-feed.ts'],
    outDir: 'dist/cdn',
    sourcemap: false,
    minify: 'terser',
    terserOptions: {
      module: true,
      toplevel: true,
      ecma: 2020,
      compress: {
        passes: 3,
        unsafe_arrows: true,
        unsafe_methods: true,
        keep_fargs: false,
        pure_getters: true,
      },
      format: { comments: false },
      mangle: { properties: { regex: /^_\$/ } },
    },
    esbuildPlugins: [smallLit, plainStyles],
    plugins: [flatTemplates],
  },
])
