import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitFrontMatter } from './front-matter.ts'

test('front matter stands between two lines of ---', () => {
  assert.deepEqual(splitFrontMatter('---\na: 1\n--- \nbody\n---\nmore', 'x.md').value, {
    yaml: 'a: 1',
    yamlLine: 2,
    body: 'body\n---\nmore',
  })
})

for (const [name, text, message] of [
  ['an empty file', ' \n', 'expected YAML between two lines of ---, got an empty file'],
  ['no front matter', '# Title\n', 'expected a first line of --- and then YAML, got "# Title"'],
  [
    'a program in place of YAML',
    '---js\nprocess.exit(9)\n---\n',
    'expected a first line of --- and then YAML, got "---js"',
  ],
  [
    'front matter that never ends',
    '---\na: 1\n',
    'expected a line of --- after the YAML, got the end of the file',
  ],
  ['TOML', '+++\na = 1\n+++\n', 'expected a first line of --- and then YAML, got "+++"'],
] as const) {
  test(`${name} is a problem`, () => {
    const { value, problems } = splitFrontMatter(text, 'x.md')
    assert.equal(value, undefined)
    assert.equal(problems[0]?.message, `Cannot read the front matter: ${message}`)
    assert.equal(problems[0]?.line, 1)
  })
}
