import { defineConfig } from 'vite'

export default defineConfig({
  // The browsers that the elements are made for, so that what they know is not rewritten.
  build: {
    target: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: '../dist/campus',
    emptyOutDir: true,
    // The policy of the site allows no picture in a data: address.
    assetsInlineLimit: 0,
  },
})
