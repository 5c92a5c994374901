import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import vue from '@vitejs/plugin-vue'
import { build, type PluginOption, preview } from 'vite'
import { useDemo } from './use-demo.ts'
import { waitForWithin } from './visit.ts'

const demo = useDemo()

/** How each framework compiles a component, and shows it on a blank page. */
const frameworks: Readonly<Record<string, { file: string; plugins: PluginOption[]; main: string }>> = {
  react: {
    file: 'news.tsx',
    plugins: [],
    main: `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { News } from './news.tsx'
createRoot(document.querySelector('#app')).render(createElement(News))`,
  },
  vue: {
    file: 'News.vue',
    plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('iom-') } } })],
    main: `import { createApp } from 'vue'
import News from './News.vue'
createApp(News).mount('#app')`,
  },
  svelte: {
    file: 'News.svelte',
    plugins: [svelte({ configFile: false })],
    main: `import { mount } from 'svelte'
import News from './News.svelte'
mount(News, { target: document.querySelector('#app') })`,
  },
}

for (const [kind, { file, plugins, main }] of Object.entries(frameworks))
  test(`the component for ${kind} compiles and shows the posts on a blank page`, async (context) => {
    const { page } = await demo.visit(
      `${demo.builderOrigin}/?lang=en&show=list&tags=AVRR&limit=2&layout=compact&inherit=yes&level=3&without=rss&kind=${kind}`,
    )
    const component = await page.waitForSelector('[data-place=component] code')
    // Within the app, so that imports are found as they are in a project.
    const root = await mkdtemp(fileURLToPath(new URL('../dist/component-', import.meta.url)))
    context.after(() => rm(root, { recursive: true, force: true }))
    await writeFile(join(root, file), String(await component?.evaluate((code) => code.textContent)))
    await writeFile(join(root, 'main.js'), main)
    await writeFile(
      join(root, 'index.html'),
      '<!doctype html><html lang="en"><title>Blank</title><link rel="icon" href="data:,"><div id="app"></div><script type="module" src="/main.js"></script>',
    )
    const config = { root, plugins, configFile: false as const, logLevel: 'error' as const }
    await build({ ...config, build: { target: 'chrome123' } })
    const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } })
    context.after(() => server.close())
    const { page: partner, complaints } = await demo.visit(String(server.resolvedUrls?.local[0]))
    await waitForWithin(partner, 'iom-post-list', 'article')
    assert.equal((await partner.$$('iom-post-list >>> article h4')).length, 2)
    assert.equal(await partner.$('iom-post-list >>> [part=rss]'), null)
    assert.ok(await partner.$('iom-post-list >>> .root[data-inherit]'))
    assert.deepEqual(complaints, [])
  })
