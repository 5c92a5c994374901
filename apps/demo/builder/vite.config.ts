import { defineConfig, type UserConfig } from 'vite'

const config: UserConfig = defineConfig({
  build: {
    target: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: '../dist/builder',
    emptyOutDir: true,
  },
})

export default config
