import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import '../define/stat-tile.ts'
import { deep, deepAll, textOf } from '../../test/deep.ts'
import { sampleFeed, sampleFigure } from '../../test/sample-feed.ts'
import { serve, tidy } from '../../test/serve.ts'
import type { IomStatTile } from './stat-tile.ts'

async function tileOf(figure: object, lang = 'en') {
  serve({ '/feed.json': sampleFeed({}, { figures: [figure] }) })
  const tile = await fixture<IomStatTile>(
    html`<iom-stat-tile src="/feed.json" lang=${lang} figure="year"></iom-stat-tile>`,
  )
  await waitUntil(() => deepAll(tile, 'dl, [part=empty]').length)
  return tile
}

describe('<iom-stat-tile>', () => {
  afterEach(tidy)

  it('shows a number with all that belongs to it', async () => {
    const tile = await tileOf(sampleFigure)
    expect(textOf(tile, 'dt')).to.equal('Returns, January–May 2018')
    expect(textOf(tile, '[part=value]')).to.equal('almost 400 of 1,200 persons')
    expect(textOf(tile, '[part=note]')).to.equal('Monthly reports add up to 397')
    expect(textOf(tile, '[part=origin]')).to.equal('Data of 4 June 2018 · Source · Method')
    expect(deep<HTMLAnchorElement>(tile, '[part=source]').href).to.equal('https://office.example/14')
    expect(deep<HTMLAnchorElement>(tile, '[part=method]').href).to.equal('https://office.example/method')
    await expect(tile).to.be.accessible()
  })

  it('leads to the method in the language of the reader', async () => {
    const tile = await tileOf(sampleFigure, 'fi')
    expect(textOf(tile, '[part=method]')).to.equal('Menetelmä')
    expect(deep<HTMLAnchorElement>(tile, '[part=method]').href).to.equal('https://office.example/menetelma')
  })

  it('follows no address of a method that is none', async () => {
    const { vintage: _, source: __, ...figure } = sampleFigure
    const other = await tileOf({ ...figure, method: { en: 'javascript:alert(1)' } })
    expect(textOf(other, '[part=origin]')).to.equal('Method')
    expect(deepAll(other, 'a')).to.be.empty
  })

  for (const [title, months, places] of [
    ['leaves a gap where a month is missing', ['2017-11', '2017-12', '2018-02'], ['136', '1', '35', '103']],
    ['draws years side by side', ['2016-12', '2017-12'], ['68', '1', '35']],
    ['draws one bar alone', ['2017-12'], ['34', '1']],
  ] as const) {
    it(title, async () => {
      const trend = months.map((month) => ({
        period: { start: month, end: month },
        value: 10,
        qualifier: 'exact',
      }))
      const tile = await tileOf({ ...sampleFigure, trend })
      const drawn = deepAll(tile, 'rect').map((bar) => bar.getAttribute('x'))
      expect([deep(tile, 'svg').getAttribute('width'), ...drawn]).to.deep.equal(places)
    })
  }

  it('never shows a number that is almost so much without saying so', async () => {
    const tile = await tileOf(sampleFigure, 'fi')
    expect(textOf(tile, '[part=value]')).to.equal('lähes 400 / 1200 persons')
    expect(deep(tile, '[part=value] small:last-child span').lang).to.equal('en')
  })

  it('gives the small chart as a table to who cannot see it', async () => {
    const tile = await tileOf(sampleFigure)
    expect(deep(tile, 'svg').getAttribute('aria-hidden')).to.equal('true')
    expect(textOf(tile, 'caption')).to.equal('Returns')
    expect(textOf(tile, 'tr')).to.equal('January–March 2018 290 | 2018-04 about 49 | 2018-05 58')
  })

  it('keeps the table from making a page wider', async () => {
    const tile = await tileOf({ ...sampleFigure, label: { en: 'Voluntary returns '.repeat(50) } })
    expect(deep(tile, 'caption').textContent).to.have.length.above(800)
    expect(document.documentElement.scrollWidth).to.equal(innerWidth)
  })

  it('draws a bar as high as its count, whatever the length of its period', async () => {
    const upTo = (month: number, value: number) => ({
      period: { start: '2018-01', end: `2018-0${month}` },
      value,
      qualifier: 'exact',
    })
    const tile = await tileOf({ ...sampleFigure, trend: [upTo(2, 100), upTo(3, 150), upTo(5, 200)] })
    const bars = deepAll(tile, 'rect').map((bar) => [bar.getAttribute('width'), bar.getAttribute('height')])
    expect(bars).to.deep.equal([
      ['24', '17'],
      ['24', '25.5'],
      ['24', '34'],
    ])
  })

  it('draws only the outline of a count that is not exact', async () => {
    const tile = await tileOf(sampleFigure)
    expect(deepAll(tile, 'rect').map((bar) => getComputedStyle(bar).fill === 'none')).to.deep.equal([
      false,
      true,
      false,
    ])
  })

  it('does with what there is', async () => {
    const { id, label, value, period } = sampleFigure
    const tile = await tileOf({ id, label, value, period, qualifier: 'exact' })
    expect(textOf(tile, 'dt')).to.equal('Returns, 2018-01 – 2018-05')
    expect(textOf(tile, '[part=value]')).to.equal('400')
    expect(textOf(tile, '[part=origin]')).to.equal('')
    expect(deepAll(tile, 'svg')).to.be.empty
  })

  it('says so where there is no such figure', async () => {
    for (const broken of [
      { id: 'other' },
      { value: -1 },
      { qualifier: 'good' },
      { period: { start: '2018-05', end: '2018-01' } },
    ]) {
      const tile = await tileOf({ ...sampleFigure, ...broken })
      expect(textOf(tile, '[part=empty]'), JSON.stringify(broken)).to.equal('There is nothing to show.')
    }
  })
})
