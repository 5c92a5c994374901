import type { ReturnsChart } from '@iom-feed/core'
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import '../define/return-chart.ts'
import '../locales/drafts/ar.ts'
import { arabicChartMessages } from '../../stories/arabic-chart-messages.ts'
import { chartMonths, officeChart } from '../../stories/office-chart.ts'
import { deep, deepAll, textOf } from '../../test/deep.ts'
import { sampleFeed, sampleNow } from '../../test/sample-feed.ts'
import { type Answer, later, serve, tidy } from '../../test/serve.ts'
import type { IomFeedFailedEvent } from '../events/feed-failed-event.ts'
import { registerChartMessages } from './chart-messages.ts'
import type { IomReturnChart } from './return-chart.ts'

const feed = sampleFeed({}, { data: { chart: '/chart.json' } })
const now = () => sampleNow

function place(chart: Answer, lang = 'en', months?: number) {
  const server = serve({ '/feed.json': feed, '/chart.json': chart })
  const element = fixture<IomReturnChart>(
    html`<iom-return-chart src="/feed.json" lang=${lang} .months=${months} .clock=${now}><a href="/">All</a></iom-return-chart>`,
  )
  return { server, element }
}

async function shown(chart: Answer = officeChart, lang = 'en', months?: number) {
  const element = await place(chart, lang, months).element
  await waitUntil(() => deepAll(element, 'figure, [part=empty]').length, 'the chart is shown')
  return element
}

const withMonths = (...bounds: Parameters<typeof chartMonths>[1]): ReturnsChart => ({
  ...officeChart,
  months: chartMonths('2018-05', bounds),
})

async function failureOf(element: Element): Promise<IomFeedFailedEvent> {
  return (await oneEvent(element, 'iom-feed-failed')) as Event as IomFeedFailedEvent
}

/** The ends of the lines of each column from the bottom, in counts, by their class. */
function drawnIn(element: Element): string[][] {
  const ticks = deepAll<SVGTextElement>(element, '.tick').map((text) => Number(text.textContent))
  const lines = deepAll<SVGLineElement>(element, '.grid').map((line) => Number(line.getAttribute('y1')))
  const [bottom = 0, top = 0] = [lines[0], lines.at(-1)]
  const value = (line: Element, end: string) =>
    Math.round(((bottom - Number(line.getAttribute(end))) / (bottom - top)) * (ticks.at(-1) ?? 0))
  return deepAll(element, '[part=months] g').map((column) =>
    [...column.querySelectorAll('line')].map(
      (line) => `${line.getAttribute('class')} ${value(line, 'y1')}-${value(line, 'y2')}`,
    ),
  )
}

describe('<iom-return-chart>', () => {
  afterEach(tidy)

  it('shows months, destinations, and where all comes from', async () => {
    const element = await shown()
    expect(textOf(element, '[part=chart-title]')).to.equal('Voluntary returns')
    expect(deepAll(element, '[part=months] g')).to.have.length(12)
    expect(textOf(element, '.newest .value')).to.equal('58')
    expect(textOf(element, '[part=destinations] tbody tr:nth-child(2)')).to.equal('2–3 Afghanistan 18–22')
    expect(textOf(element, '[part=destinations] tbody tr:last-child')).to.equal('– Russia 7')
    expect(textOf(element, '[part=destinations] tfoot')).to.equal('All countries 290')
    expect(textOf(element, '[part=origin]')).to.equal(
      'Data of 4 June 2018 · Source · Method · Data (CSV) · CC-BY-4.0',
    )
    expect(deep<HTMLAnchorElement>(element, '[part=csv]').href).to.equal('https://feeds.example/returns.csv')
    await expect(element).to.be.accessible()
  })

  it('draws what is sure as solid, and the rest of a range striped up to a cap', async () => {
    const element = await shown(withMonths([40], [40, 80], undefined, [0], [100]))
    const [exact, range, gap, zero] = drawnIn(element)
    expect(exact).to.deep.equal(['sure 40-0'])
    expect(range?.[0]).to.equal('sure 40-0')
    expect(range?.[1]).to.match(/^range 4\d-80$/)
    expect(range?.[2]).to.match(/^sure 80-7\d$/)
    expect(gap).to.deep.equal([])
    expect(zero).to.deep.equal(['sure 0-0'])
    expect(deepAll(element, '.dash')).to.have.length(1)
    const [sure, striped] = ['.month .sure', '.month .range'].map((part) =>
      getComputedStyle(deep(element, part)),
    )
    expect([sure?.strokeDasharray, striped?.strokeDasharray === 'none']).to.deep.equal(['none', false])
  })

  it('leaves a count without an upper end open, and says at least so many', async () => {
    const [month] = chartMonths('2018-05', [[40]])
    const { upper: _, ...count } = month?.count ?? { lower: 0, texts: { number: {} } }
    const texts = { number: { en: '40+' }, words: { en: 'at least 40' } }
    const element = await shown({ ...officeChart, months: [{ ...month, count: { ...count, texts } }] })
    expect(drawnIn(element)[0]?.map((line) => line.split(' ')[0])).to.deep.equal(['sure', 'range'])
    expect(textOf(element, '[part=table] tbody')).to.equal('May 2018 at least 40')
  })

  it('says what a picture says in one sentence, and all of it in a table that the keyboard opens', async () => {
    const element = await shown()
    expect(deep(element, '[part=months]').getAttribute('role')).to.equal('img')
    expect(deep(element, '[part=months]').getAttribute('aria-label')).to.equal(
      'Voluntary returns by month from June 2017 to May 2018; in the latest, exactly 58.',
    )
    const rows = deepAll(element, '[part=table] tbody tr').map((row) =>
      row.textContent?.replace(/\s+/g, ' ').trim(),
    )
    expect(rows.slice(0, 3)).to.deep.equal([
      'May 2018 exactly 58',
      'April 2018 exactly 49',
      'March 2018 between 90 and 110',
    ])
    expect(rows).to.contain('November 2017 Not published')
    deep(element, 'summary').focus()
    expect(element.shadowRoot?.activeElement).to.equal(deep(element, 'summary'))
    deep<HTMLDetailsElement>(element, 'details').open = true
    await expect(element).to.be.accessible()
  })

  it('shows as many of the latest months as it is told to, and no key without ranges', async () => {
    const element = await shown(officeChart, 'en', 2)
    expect(deepAll(element, '[part=months] g')).to.have.length(2)
    expect(deepAll(element, '[part=key]')).to.be.empty
    element.months = 100
    await waitUntil(() => deepAll(element, '[part=months] g').length === 12, 'all are shown')
    expect(deepAll(element, '[part=key]')).to.have.length(1)
    element.months = 0
    await element.updateComplete
    expect(deepAll(element, '[part=months] g')).to.have.length(12)
  })

  for (const [lang, sentence, row] of [
    [
      'fi',
      'Vapaaehtoiset paluut kuukausittain, kesäkuu 2017 – toukokuu 2018; viimeisimpänä tasan 58.',
      'toukokuu 2018 tasan 58',
    ],
    [
      'sv',
      'Frivilliga återvändanden per månad, juni 2017 – maj 2018; under den senaste exakt 58.',
      'maj 2018 exakt 58',
    ],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const element = await shown(officeChart, lang)
      expect(deep(element, '[part=months]').getAttribute('aria-label')).to.equal(sentence)
      expect(textOf(element, '[part=table] tbody tr:first-child')).to.equal(row)
      expect(deep(element, 'figure').lang).to.equal(lang)
    })
  }

  it('runs from right to left where its language does', async () => {
    const places = (element: Element) =>
      deepAll(element, '[part=months] .sure').map((line) => line.getBoundingClientRect().left)
    const [first = 0, second = 0] = places(await shown())
    expect(first).to.be.below(second)
    registerChartMessages(arabicChartMessages)
    const element = await shown(officeChart, 'ar')
    const [start = 0, next = 0] = places(element)
    expect(start).to.be.above(next)
    expect(deep(element, 'figure').dir).to.equal('rtl')
    await expect(element).to.be.accessible()
  })

  it('is no wider than a narrow column, however many months and long words there are', async () => {
    const bounds = Array.from({ length: 60 }, (_, index) => [900 + index, 1200 + index] as const)
    const chart = { ...withMonths(...bounds), label: { en: 'Returns'.repeat(40) } }
    const element = await shown(chart, 'en', 60)
    element.style.width = '320px'
    const [root] = deepAll(element, '.root')
    await waitUntil(() => root?.getBoundingClientRect().width === 320, 'it is narrow')
    expect(element.scrollWidth).to.equal(320)
    expect(textOf(element, '.tick:last-of-type')).to.contain('1,')
  })

  it('loads the chart that the feed names, without anything that tells of the reader', async () => {
    const answer = later<object>()
    const { server, element: placed } = place(() => answer.promise)
    const element = await placed
    await waitUntil(() => textOf(element, '[part=status]') === 'Loading…', 'it says that it loads')
    answer.resolve(officeChart)
    await waitUntil(() => deepAll(element, 'figure').length, 'the chart is shown')
    expect(server.paths).to.deep.equal(['/feed.json', '/chart.json'])
    expect(server.inits.map(({ credentials }) => credentials)).to.deep.equal(['omit', 'omit'])
  })

  it('says so where the chart cannot be loaded, and tries again', async () => {
    const { server, element: placed } = place(500)
    const element = await placed
    const { error } = await failureOf(element)
    expect(String(error)).to.match(/chart\.json.*HTTP 500/)
    await waitUntil(() => deepAll(element, '[part=retry]').length, 'it can be tried again')
    server.routes['/chart.json'] = officeChart
    deep(element, '[part=retry]').click()
    await waitUntil(() => deepAll(element, 'figure').length, 'the chart is shown')
    expect(server.inits.at(-1)?.cache).to.equal('no-cache')
  })

  it('takes what is no chart for a failure', async () => {
    const element = await place({ months: 'none' }).element
    const { error } = await failureOf(element)
    expect(error).to.be.instanceOf(TypeError)
  })

  it('says so where there are no statistics', async () => {
    serve({ '/feed.json': sampleFeed() })
    const element = await fixture(html`<iom-return-chart src="/feed.json" lang="en"></iom-return-chart>`)
    await waitUntil(() => deepAll(element, '[part=empty]').length, 'it is said')
    expect(textOf(await shown({ ...officeChart, months: [] }), '[part=empty]')).to.equal(
      'There is nothing to show.',
    )
  })

  it('does with what there is, and follows no address that is none', async () => {
    const element = await shown({
      months: [
        { month: '2018-04', count: { lower: 49, upper: 49 } },
        { month: '2018-05', count: { lower: 60, upper: 50 } },
        { month: 'May' },
        7,
      ],
      destinations: { areas: [{ area: 'IQ', count: { lower: 2, upper: 5 } }, { area: 'AF' }, 'SO'] },
      csv: 'javascript:alert(1)',
      licence: 'https://licences.example/by',
    })
    expect(textOf(element, '[part=table] tbody')).to.equal('2018-05 Not published 2018-04 49')
    expect(textOf(element, '[part=destinations] tbody')).to.equal('– IQ 2–5')
    expect(deepAll(element, '.root a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://licences.example/by',
    ])
  })

  it('keeps what it shows while it is away from the page, and asks again when it is back', async () => {
    const element = await shown()
    const server = serve({ '/feed.json': feed, '/chart.json': withMonths([1], [2]) })
    const { parentElement } = element
    element.remove()
    await Promise.resolve()
    parentElement?.append(element)
    expect(deepAll(element, '[part=months] g')).to.have.length(12)
    await waitUntil(() => deepAll(element, '[part=months] g').length === 2, 'the newer chart is shown')
    expect(server.paths).to.contain('/chart.json')
  })
})
