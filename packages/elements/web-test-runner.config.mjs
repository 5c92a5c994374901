import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { webTestRunner } from '@iom-feed/build-config/web-test-runner'
import { collectGarbage } from './test/hosts/collect-garbage.ts'
import { serveHosts } from './test/hosts/serve-hosts.ts'
import { renderOnServer } from './test/render-on-server.ts'
import { strictPages } from './test/strict-pages.ts'

const preset = webTestRunner({ coverage: { statements: 95, lines: 95, branches: 90, functions: 95 } })

/** The elements once more, on what takes Lit's place in the bundle. */
const onBundledLit = {
  name: 'on the Lit of the bundle',
  files: [
    'src/*-*/*.test.ts',
    'src/controllers/*.test.ts',
    'src/cdn/lit/lit.test.ts',
    'test/isolation.test.ts',
    'test/rendered.test.ts',
  ],
  testRunnerHtml(testFramework) {
    const lit = relative(preset.rootDir, fileURLToPath(import.meta.resolve('lit')))
    const imports = { [`/${lit}`]: '/packages/elements/src/cdn/lit/index.ts' }
    return `<!doctype html>
      <script type="importmap">${JSON.stringify({ imports })}</script>
      <script type="module" src="${testFramework}"></script>`
  },
}

export default {
  ...preset,
  files: [...preset.files, '!src/server/**'],
  groups: [onBundledLit],
  // A file of pages is many pages.
  testsFinishTimeout: 300_000,
  middleware: [strictPages, renderOnServer, serveHosts],
  plugins: [...preset.plugins, collectGarbage],
}
