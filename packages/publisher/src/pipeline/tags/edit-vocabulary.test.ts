import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse } from 'yaml'
import { addConcept, addName } from './edit-vocabulary.ts'

const add = (text: string, name = 'new', language = 'fi', concept = 'a') =>
  addName(text, { concept, language, name })

for (const [name, before, after] of [
  [
    'without other names',
    '- id: a\n  prefLabel: { en: A }\n',
    '- id: a\n  prefLabel: { en: A }\n  altLabel: { fi: [new] }\n',
  ],
  [
    'that is followed by another',
    '- id: a\n  prefLabel: { en: A }\n\n# note\n- id: b\n',
    '- id: a\n  prefLabel: { en: A }\n  altLabel: { fi: [new] }\n\n# note\n- id: b\n',
  ],
  ['with a comment at its end', '- id: a # the first\n', '- id: a # the first\n  altLabel: { fi: [new] }\n'],
  ['without a last line break', '- id: a', '- id: a\n  altLabel: { fi: [new] }'],
  [
    'with names in another language',
    '- id: a\n  altLabel: { und: [AVRR] }\n',
    '- id: a\n  altLabel: { und: [AVRR], fi: [new] }\n',
  ],
  [
    'with names in this language',
    "- altLabel: { fi: [ 'x', y ], en: z }\n  id: a\n",
    "- altLabel: { fi: [ 'x', y, new ], en: z }\n  id: a\n",
  ],
  [
    'with one name in this language',
    '- id: a\n  altLabel:\n    fi: x y\n    en: z\n',
    '- id: a\n  altLabel:\n    fi: [x y, new]\n    en: z\n',
  ],
  [
    'with a list of lines',
    '- id: a\n  altLabel:\n    fi:\n      - x\n      - y # two\n    en: z\n',
    '- id: a\n  altLabel:\n    fi:\n      - x\n      - y # two\n      - new\n    en: z\n',
  ],
  [
    'with a map of lines',
    '- id: a\n  altLabel:\n    en: z\n- id: b\n',
    '- id: a\n  altLabel:\n    en: z\n    fi: [new]\n- id: b\n',
  ],
  [
    'within braces',
    '- { id: a, prefLabel: { en: A } }\n',
    '- { id: a, prefLabel: { en: A }, altLabel: { fi: [new] } }\n',
  ],
  [
    'with line breaks of Windows',
    '- id: a\r\n- id: b\r\n',
    '- id: a\r\n  altLabel: { fi: [new] }\r\n- id: b\r\n',
  ],
] as const) {
  test(`a name is added to a concept ${name}, and no other byte changes`, () => {
    assert.equal(add(before), after)
  })
}

test('a concept that is not there, or is written in a way of its own, is left alone', () => {
  assert.equal(add('- id: b\n'), undefined)
  assert.equal(
    add('- id: a\n  altLabel: &names { en: x }\n- id: b\n  altLabel: *names\n', 'new', 'fi', 'b'),
    undefined,
  )
  assert.equal(add('- id: a\n  altLabel: { fi: [\n    x # comment\n  ] }\n'), undefined)
  assert.equal(add('not: a list\n'), undefined)
})

const label = fc.oneof(
  fc.constantFrom('yes', '#tag', 'a: b', '1.0', "it's", 'x, y', '[z]', 'ä ö'),
  fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== ''),
)
const language = fc.constantFrom('en', 'fi', 'sv', 'und')

test('whatever names are added, they are read back, and nothing else is another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ concept: fc.constantFrom('a', 'b'), language, name: label }), { maxLength: 6 }),
      fc.array(label, { minLength: 1, maxLength: 3 }),
      (names, others) => {
        let text =
          '# Ours\n- id: a\n  prefLabel: { en: A }\n- id: b\n  prefLabel:\n    en: B\n  altLabel:\n    en: [x]\n'
        const expected = parse(text)
        for (const one of names) {
          text = addName(text, one) ?? assert.fail(`no place for ${JSON.stringify(one)}`)
          const concept = expected.find(({ id }: { id: string }) => id === one.concept)
          concept.altLabel ??= {}
          concept.altLabel[one.language] = [...(concept.altLabel[one.language] ?? []), one.name]
        }
        text = addConcept(text, { id: 'c', names: new Map([['en', others]]), evidence: '' })
        expected.push({
          id: 'c',
          prefLabel: { en: others[0] },
          ...(others.length > 1 && { altLabel: { en: others.slice(1) } }),
        })
        assert.deepEqual(parse(text), expected)
      },
    ),
  )
})
