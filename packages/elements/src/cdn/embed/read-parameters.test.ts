import { expect } from '@open-wc/testing'
import fc from 'fast-check'
import { readParameters } from './read-parameters.ts'

function read(search: string, hash = ''): [values: Record<string, string>, warnings: string[]] {
  const warnings: string[] = []
  return [readParameters({ search, hash }, (message) => warnings.push(message)), warnings]
}

describe('readParameters()', () => {
  it('reads the query and the fragment, the latter last', () => {
    expect(read('?tags=AVRR,%20health&limit=3&lang=fi', '#limit=5&languages=FI,en&filter')).to.deep.equal([
      { tags: 'AVRR, health', limit: '5', lang: 'fi', languages: 'fi en', filter: '' },
      [],
    ])
  })

  it('takes nothing but its own parameters for some, such as the secret of WordPress', () => {
    expect(read('?src=/other.json&onclick=x&__proto__=x&constructor=x', '#?secret=a1b2c3')).to.deep.equal([
      {},
      [],
    ])
  })

  it('says what is wrong, and goes without it', () => {
    expect(
      read('?limit=0&limit=101&months=1.5&layout=tiles&lang=ar&theme=&languages=en,*&no-figures=no'),
    ).to.deep.equal([
      {},
      [
        'Cannot use the parameter "limit": expected a whole number from 1 to 100, got "0"',
        'Cannot use the parameter "limit": expected a whole number from 1 to 100, got "101"',
        'Cannot use the parameter "months": expected a whole number from 1 to 60, got "1.5"',
        'Cannot use the parameter "layout": expected one of list, cards, compact, got "tiles"',
        'Cannot use the parameter "lang": expected one of en, fi, sv, got "ar"',
        'Cannot use the parameter "theme": expected one of light, dark, auto, got ""',
        'Cannot use the parameter "languages": expected language tags such as "fi en", got "en,*"',
        'Cannot use the parameter "no-figures": expected no value, got "no"',
      ],
    ])
  })

  it('gives names of its own alone, whatever the address is', () => {
    const names = [
      'tags',
      'languages',
      'limit',
      'months',
      'layout',
      'lang',
      'theme',
      'no-figures',
      'src',
      '__proto__',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), fc.string())),
        (given) => {
          const [values] = read(`?${new URLSearchParams(given)}`)
          for (const name of Object.keys(values)) expect(names.slice(0, 8)).to.include(name)
          for (const name of ['limit', 'months'])
            if (values[name]) expect(Number(values[name])).to.be.within(1, 100)
        },
      ),
    )
  })
})
