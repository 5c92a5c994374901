import { chromiumArguments, chromiumPath } from '@iom-feed/build-config/chromium'
import { vitestReporter } from '@iom-feed/build-config/vitest-reporter'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import vue from '@vitejs/plugin-vue'
import { playwright } from '@vitest/browser-playwright'
import { createServer } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import type { BrowserCommand } from 'vitest/node'
import type { FrameworkName } from './src/frameworks/framework.ts'
import type { Scene } from './src/frameworks/scene.ts'
import { svelteElements } from './svelte-elements.ts'

/** Lets a test in the browser have a scene rendered in Node. */
const renderOnServer: BrowserCommand<[FrameworkName, Scene]> = async (_, framework, scene) => {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    plugins: [svelteElements, svelte({ configFile: false })],
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { renderOnServer: render } = await server.ssrLoadModule('/src/frameworks/on-server.ts')
    return await render(framework, scene)
  } finally {
    await server.close()
  }
}

const config: ViteUserConfig = defineConfig({
  plugins: [
    svelteElements,
    svelte({ configFile: false }),
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('iom-') } } }),
  ],
  // Found at once, so that no test is loaded twice.
  optimizeDeps: {
    include: [
      'react',
      'react/jsx-dev-runtime',
      'react-dom/client',
      'preact',
      'preact/debug',
      'preact/test-utils',
      'vue',
      'svelte',
    ],
  },
  test: {
    include: ['src/**/*.test.ts'],
    onConsoleLog: (log) => !log.includes('Lit is in dev mode'),
    testTimeout: 30_000,
    reporters: ['default', vitestReporter()],
    // Any port that is free.
    api: { host: '127.0.0.1', port: 0 },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: chromiumPath, args: [...chromiumArguments] },
      }),
      instances: [{ browser: 'chromium' }],
      commands: { renderOnServer },
    },
  },
})

export default config
