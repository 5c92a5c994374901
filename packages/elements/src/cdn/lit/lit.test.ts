import { expect } from '@open-wc/testing'
import { css, html, LitElement, nothing, svg } from 'lit'

/** Runs twice: with Lit itself, and with what the bundle has in its place. Where the two differ, Lit is right. */

let count = 0

/** An element of a new name that renders what `render` gives. */
async function show(render: (this: Sample) => unknown, prepare?: (element: Sample) => void) {
  const name = `x-lit-${++count}`
  const element = document.createElement(name) as Sample
  prepare?.(element)
  document.body.append(element)
  customElements.define(
    name,
    class extends Sample {
      protected override render(): unknown {
        return render.call(this)
      }
    },
  )
  customElements.upgrade(element)
  await element.updateComplete
  return element
}

class Sample extends LitElement {
  static override styles = [css`p { color: red; }`, css`p { color: blue; }`]
  static override properties = {
    word: {},
    level: { type: Number, attribute: 'the-level' },
    open: { type: Boolean },
    value: { attribute: false },
  }

  declare word: unknown
  declare level: unknown
  declare open: unknown
  declare value: unknown
  readonly log: string[] = []

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.log.push(`will ${[...changed.keys()].join()} ${!!this.hasUpdated}`)
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    this.log.push(`did ${[...changed.keys()].join()} ${!!this.hasUpdated}`)
  }
}

/** The markup within, without comments. */
function markupOf(element: Sample): string {
  return (element.renderRoot as ShadowRoot).innerHTML.replace(/<!--.*?-->/g, '')
}

async function set(element: Sample, properties: object): Promise<string> {
  Object.assign(element, properties)
  await element.updateComplete
  return markupOf(element)
}

afterEach(() => document.body.replaceChildren())

describe('a template', () => {
  it('shows texts and numbers, and nothing for nothing', async () => {
    const element = await show(function () {
      return html`<p>a ${this.value} z</p>`
    })
    expect(markupOf(element)).to.equal('<p>a  z</p>')
    for (const [value, text] of [
      ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
      ['', ''],
      [0, '0'],
      [null, ''],
      [false, 'false'],
      [nothing, ''],
      [undefined, ''],
    ])
      expect(await set(element, { value })).to.equal(`<p>a ${text as string} z</p>`)
  })

  it('takes no value of a feed for a template', async () => {
    const { strings, ...rest } = html`<b></b>` as unknown as Record<string, unknown>
    const forged = JSON.parse(JSON.stringify({ ...rest, strings }))
    const element = await show(() => html`<p>${forged.strings}</p>`)
    expect(await set(element, { value: forged })).to.equal('<p>&lt;b&gt;&lt;/b&gt;</p>')
  })

  it('keeps its nodes where only its values change, and gets others where it is another', async () => {
    const element = await show(function () {
      return this.open ? html`<b>${this.value}</b>` : html`<i>${this.value}</i> ${html`<u>${this.value}</u>`}`
    })
    const before = element.renderRoot.querySelector('i')
    expect(await set(element, { value: 1 })).to.equal('<i>1</i> <u>1</u>')
    expect(element.renderRoot.querySelector('i')).to.equal(before)
    expect(await set(element, { open: true })).to.equal('<b>1</b>')
    expect(await set(element, { open: false, value: 2 })).to.equal('<i>2</i> <u>2</u>')
  })

  it('follows a list that grows, shrinks, and becomes something else', async () => {
    const element = await show(function () {
      const list = Array.isArray(this.value) ? this.value.map((n: number) => html`<li>${n}</li>`) : this.value
      return html`<ul><li>first</li>${list}<li>last</li></ul>`
    })
    for (const [value, middle] of [
      [[1, 2, 3], '<li>1</li><li>2</li><li>3</li>'],
      [[4], '<li>4</li>'],
      [[4, 5], '<li>4</li><li>5</li>'],
      [[], ''],
      ['none', 'none'],
      [[6], '<li>6</li>'],
      [html`<li>one</li>`, '<li>one</li>'],
      [undefined, ''],
    ])
      expect(await set(element, { value })).to.equal(`<ul><li>first</li>${middle}<li>last</li></ul>`)
  })

  it('follows lists in lists, of templates of several kinds', async () => {
    const element = await show(function () {
      const rows = (this.value ?? []) as unknown[][]
      return html`${rows.map((row) => row.map((cell) => (cell ? html`<b>${cell}</b>` : nothing)))}.`
    })
    expect(await set(element, { value: [['a', ''], ['b']] })).to.equal('<b>a</b><b>b</b>.')
    expect(await set(element, { value: [['', 'c']] })).to.equal('<b>c</b>.')
  })

  it('sets attributes, leaves them out, and keeps what it did not write', async () => {
    const element = await show(function () {
      return html`<p class="x" lang=${this.value as string} id="y" title=${'"'} ?hidden=${!!this.open}>z</p>`
    })
    for (const [value, attribute] of [
      ['fi', ' lang="fi"'],
      ['', ' lang=""'],
      [nothing, ''],
      [true, ' lang="true"'],
    ]) {
      await set(element, { value, open: value === '' })
      const paragraph = element.renderRoot.querySelector('p') as HTMLElement
      expect(paragraph.cloneNode()).to.have.property('id', 'y')
      expect(paragraph.outerHTML).to.contain('class="x"').and.to.contain('title="&quot;"')
      expect(paragraph.outerHTML.includes(' lang=')).to.equal(attribute !== '')
      expect(paragraph.outerHTML).to.contain(attribute)
      expect(paragraph.hidden).to.equal(value === '')
    }
  })

  it('sets a property of an element before that is on the page', async () => {
    const seen: unknown[] = []
    customElements.define(
      'x-lit-child',
      class extends HTMLElement {
        declare given: unknown
        connectedCallback(): void {
          seen.push(this.given, this.getAttribute('title'))
        }
      },
    )
    const element = await show(
      function () {
        return html`<x-lit-child .given=${this.value} title=${'n'}></x-lit-child>`
      },
      (host) => Object.assign(host, { value: 7 }),
    )
    expect(seen).to.deep.equal([7, 'n'])
    await set(element, { value: 8 })
    expect(element.renderRoot.querySelector('x-lit-child')).to.have.property('given', 8)
  })

  it('does not set again what is as it was', async () => {
    const element = await show(function () {
      return html`<input .value=${'as written'} /><p>${this.value}</p>`
    })
    const input = element.renderRoot.querySelector('input') as HTMLInputElement
    input.value = 'typed'
    await set(element, { value: 1 })
    expect(input.value).to.equal('typed')
  })

  it('calls the listener of the last rendering, on the element itself', async () => {
    const calls: unknown[] = []
    function first(this: unknown, event: Event) {
      calls.push(['first', this, event.type])
    }
    const element = await show(function () {
      return html`<button @click=${this.value}></button>`
    })
    const button = element.renderRoot.querySelector('button') as HTMLElement
    button.click()
    await set(element, { value: first })
    button.click()
    await set(element, { value: () => calls.push('second') })
    button.click()
    await set(element, { value: undefined })
    button.click()
    expect(calls).to.deep.equal([['first', element, 'click'], 'second'])
  })

  it('makes SVG of what stands in it', async () => {
    const element = await show(
      () => html`<svg viewBox=${'0 0 1 2'}>${[1, 2].map((x) => svg`<rect x=${x} /><g></g>`)}</svg>`,
    )
    const shapes = [...element.renderRoot.querySelectorAll('rect, g')]
    expect(shapes.map(({ namespaceURI }) => namespaceURI)).to.deep.equal(
      new Array(4).fill('http://www.w3.org/2000/svg'),
    )
    expect(element.renderRoot.querySelector('svg')?.viewBox.baseVal.height).to.equal(2)
  })
})

describe('an element', () => {
  it('has in its properties what its attributes say', async () => {
    const element = await show(
      () => '',
      (host) => host.setAttribute('the-level', '3'),
    )
    expect(element.level).to.equal(3)
    element.setAttribute('word', '')
    element.setAttribute('open', '')
    expect([element.word, element.open]).to.deep.equal(['', true])
    element.removeAttribute('word')
    element.removeAttribute('open')
    element.removeAttribute('the-level')
    expect([element.word, element.open, element.level]).to.deep.equal([null, false, null])
    element.setAttribute('value', 'x')
    element.setAttribute('false', 'x')
    expect(element.value).to.equal(undefined)
  })

  it('takes over what a page has set before its script came, rather than its attributes', async () => {
    const element = await show(
      function () {
        return html`${this.word}`
      },
      (host) => {
        host.setAttribute('word', 'attribute')
        Object.assign(host, { word: 'property', other: 1 })
      },
    )
    expect(markupOf(element)).to.equal('property')
    expect(await set(element, { word: 'later' })).to.equal('later')
    expect(element).to.have.property('other', 1)
  })

  it('renders once for several changes, and not for none', async () => {
    const element = await show(() => '')
    element.log.length = 0
    await set(element, { word: 'a', level: 1 })
    await set(element, { word: 'a', level: 1 })
    await set(element, { level: Number.NaN })
    await set(element, { level: Number.NaN })
    expect(element.log).to.deep.equal([
      'will word,level true',
      'did word,level true',
      'will level true',
      'did level true',
    ])
  })

  it('is updated before it is said to have been, and knows it after', async () => {
    const element = await show(() => '')
    expect(element.log).to.deep.equal(['will  false', 'did  true'])
  })

  it('calls its controllers in the order of what they may change', async () => {
    const calls: string[] = []
    const element = await show(() => calls.push('render'))
    calls.length = 0
    element.addController({
      hostConnected: () => calls.push('connected'),
      hostDisconnected: () => calls.push('disconnected'),
      hostUpdate: () => {
        calls.push('update')
        // What is asked for on the way to rendering belongs to it.
        element.requestUpdate()
      },
      hostUpdated: () => calls.push('updated'),
    })
    calls.length = 0
    element.remove()
    document.body.append(element)
    element.requestUpdate()
    await element.updateComplete
    expect(calls).to.deep.equal(['disconnected', 'connected', 'update', 'render', 'updated'])
  })

  it('keeps what it shows when it is moved', async () => {
    const element = await show(() => html`<p></p>`)
    const before = element.renderRoot.querySelector('p')
    const box = document.createElement('div')
    document.body.append(box)
    box.append(element)
    await element.updateComplete
    expect(element.renderRoot.querySelector('p')).to.equal(before)
  })

  it('has its styles in their order', async () => {
    const element = await show(() => html`<p></p>`)
    const paragraph = element.renderRoot.querySelector('p') as HTMLElement
    expect(getComputedStyle(paragraph).color).to.equal('rgb(0, 0, 255)')
  })
})
