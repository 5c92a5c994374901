import type { Options } from 'tsup'

/** What every package of ours is built with: ES modules with declarations, for the runtimes of 2022 and later. */
export const library: Options = {
  format: ['esm'],
  target: 'es2022',
  dts: true,
  clean: true,
  sourcemap: true,
}

/** A library for browsers. Without `platform` a bundler takes the server half of Lit. */
export const browserLibrary: Options = { ...library, platform: 'browser' }

/** One minified file with everything in it, for a page that has no bundler. */
export const browserBundle: Options = {
  ...browserLibrary,
  dts: false,
  minify: true,
  splitting: false,
  noExternal: [/.*/],
  define: { 'process.env.NODE_ENV': '"production"' },
}
