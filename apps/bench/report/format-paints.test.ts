import assert from 'node:assert/strict'
import { test } from 'node:test'
import { embeds } from '../embeds/list-embeds.ts'
import type { FilterMeasurement, PaintMeasurement } from '../measure/measure-paints.ts'
import type { Summary } from '../measure/summary.ts'
import { formatPaints } from './format-paints.ts'

const around = (median: number): Summary => ({ median, least: median - 1, most: median + 1, count: 9 })

const paintOf = (embed: string, posts: number, cpu: number): PaintMeasurement => ({
  embed,
  posts,
  rate: 1,
  cpu: around(cpu),
  script: around(1),
  style: around(1),
  layout: around(1),
  heap: around(178_000),
  time: around(60),
  shift: around(0.5),
  blocked: around(1),
  codeBytes: 9_988,
  dataBytes: 8_200,
  foreign: embed === 'bluesky' ? ['https://office.example/avatar'] : [],
})

const filterOf = (isAgain: boolean, files: number): FilterMeasurement => ({
  question: 'topic',
  isAgain,
  posts: 20,
  rate: 1,
  files,
  bytes: files * 1_500,
  time: around(50 - 20 * Number(isAgain)),
  cpu: around(14),
})

test('each embed stands beside the list by hand, without what an empty page costs', () => {
  const paints = [
    paintOf('empty-script', 20, 4),
    paintOf('hand-written', 20, 14),
    paintOf('own-list', 20, 24),
    paintOf('own-list', 100_000, 29),
    paintOf('bluesky', 20, 34),
  ]
  const text = formatPaints({ paints, filters: [filterOf(false, 1), filterOf(true, 0)] }, embeds)
  assert.match(text, /^\| iom-post-list, 20 +\| 24 ms \(23–25\) \| +2\.00 \|/m)
  assert.match(text, /^\| iom-post-list, 100,000 +\| 29 ms \(28–30\) \| +2\.50 \|/m)
  assert.match(text, /^\| bsky-embed +\| 34 ms \(33–35\) \| +3\.00 \|/m)
  assert.match(text, /^\| iom-post-list, 20 +\| +9,988 \| +8,200 \| +0\.50 \| 178 kB \|/m)
  assert.match(text, /^\| topic, 20 \| +1 \| +1,500 \| .* 50 ms \(49–51\) \| .* 30 ms \(29–31\) \|/m)
  assert.match(text, /^Asked for elsewhere: bsky-embed: https:\/\/office\.example\/avatar\.$/m)
})
