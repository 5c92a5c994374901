import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { importRules } from './import-rules.ts'

test('imports that run downwards, and packages by name, are allowed', async () => {
  const found = await findViolations({
    'packages/core/src/index.ts': ["export * from './post/post.ts'"],
    'packages/core/src/post/post.ts': ["import '../text/excerpt.ts'", "import './entry.ts'"],
    'packages/elements/src/news-feed/news-feed.ts': [
      "import '../post-list/post-list.ts'",
      "import '@iom-feed/core'",
    ],
    'packages/publisher/src/outputs/pages.ts': ["import '@iom-feed/elements'", "import 'node:fs'"],
    'packages/core/src/post/post.test.ts': ["import 'node:test'"],
  })
  assert.deepEqual(found, [])
})

for (const [rule, file, line] of [
  ['core-floors', 'packages/core/src/text/excerpt.ts', "import '../post/post.ts'"],
  ['core-floors', 'packages/core/src/text/excerpt.ts', "import type { Month } from '../time/month.ts'"],
  ['core-floors', 'packages/core/src/unplanned/room.ts', "import '../text/excerpt.ts'"],
  ['elements-floors', 'packages/elements/src/post-list/post-list.ts', "import '../stat-tile/stat-tile.ts'"],
  ['elements-floors', 'packages/elements/src/post-list/post-list.ts', "import '../define/post-list.ts'"],
  ['publisher-floors', 'packages/publisher/src/sources/csv.ts', "import '../commands/build.ts'"],
  ['publisher-floors', 'packages/publisher/src/sources/csv.ts', "import '../outputs/pages.ts'"],
  ['no-circle', 'packages/core/src/post/post.ts', "import './post.ts'"],
  ['no-own-index', 'packages/publisher/src/bin.ts', "import './index.ts'"],
  ['packages-by-name', 'apps/demo/serve.ts', "import '../../packages/publisher/src/http/serve.ts'"],
  ['core-imports-nothing-of-ours', 'packages/core/src/post/post.ts', "import '@iom-feed/elements'"],
  ['no-node-in-browsers', 'packages/elements/src/internal/read.ts', "import 'node:fs'"],
  ['elements-import-core-only', 'packages/elements/src/internal/read.ts', "import '@iom-feed/publisher'"],
  ['sites-stand-alone', 'apps/demo/blog/posts.ts', "import '../town/page-content.ts'"],
  ['only-outputs-import-elements', 'packages/publisher/src/commands/build.ts', "import '@iom-feed/elements'"],
] as const) {
  test(`${rule} forbids ${line} in ${file}`, async () => {
    assert.deepEqual(await findViolations({ [file]: [line] }), [rule])
  })
}

/** Lays the files, and those that they import, in a folder of their own, and gives the names of the rules they break. */
async function findViolations(files: Record<string, readonly string[]>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'import-rules-'))
  try {
    for (const [path, lines] of Object.entries(files)) {
      for (const [, target] of lines.join('\n').matchAll(/'(\..*?)'/g))
        write(join(root, dirname(path), target as string), '')
      write(join(root, path), lines.join('\n'))
    }
    const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] as string))]
    const options = {
      baseDir: root,
      tsPreCompilationDeps: true,
      validate: true,
      ruleSet: { forbidden: importRules },
    }
    const { output } = await cruise(folders, options)
    return (output as ICruiseResult).summary.violations.map(({ rule }) =>
      rule.severity === 'error' ? rule.name : rule.severity,
    )
  } finally {
    rmSync(root, { recursive: true })
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { flag: 'a' })
}
