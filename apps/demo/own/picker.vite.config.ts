import { fileURLToPath } from 'node:url'
import { defineConfig, type UserConfig } from 'vite'
import { target } from './vite.config.ts'

/** The script in the partner's page: one file, as a page of nobody's origin may load no modules of ours. */
const config: UserConfig = defineConfig({
  build: {
    target,
    outDir: '../dist/own',
    emptyOutDir: false,
    lib: {
      entry: fileURLToPath(new URL('frame/picker.ts', import.meta.url)),
      formats: ['iife'],
      name: 'picker',
      fileName: () => 'picker.js',
    },
  },
})

export default config
