import { defineConfig, type UserConfig } from 'vite'

// The browsers that the elements are made for.
export const target: string[] = ['chrome123', 'firefox120', 'safari17.5']

const config: UserConfig = defineConfig({
  build: { target, outDir: '../dist/own', emptyOutDir: true, modulePreload: false },
})

export default config
