/** What a page may do with an element from outside: what is said of its parent, and of itself. */
const wishes: readonly (readonly [
  parent: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
])[] = [
  [{}, { display: 'block', width: '222px', height: '111px', margin: '11px 0 0 22px' }],
  [
    {},
    {
      display: 'inline-block',
      width: '200px',
      height: '99px',
      float: 'right',
      'max-width': '150px',
      'min-height': '120px',
    },
  ],
  [
    {},
    { display: 'block', position: 'absolute', inset: '10px auto auto 20px', width: '200px', height: '100px' },
  ],
  [
    { display: 'grid', 'grid-template': '40px 60px / 100px 300px' },
    { display: 'block', 'grid-area': '2 / 2', width: '200px', height: '50px' },
  ],
  [
    { display: 'flex', width: '500px', height: '100px' },
    {
      display: 'block',
      flex: '0 0 120px',
      width: '120px',
      'min-width': '0',
      height: '50px',
      'align-self': 'flex-end',
    },
  ],
  [{}, { opacity: '0.5', display: 'block', width: '100px', height: '100px' }],
  [{}, { display: 'none' }],
]

/** Finds where an element is not what an unknown one would be in its place: one line each. */
export function findMisplaced(feed: HTMLElement): string[] {
  const parent = feed.parentElement ?? ((feed.getRootNode() as ShadowRoot).host as HTMLElement)
  const { document: own } = globalThis
  // A page may have taken the document's name for it.
  const other = own.createElement.call(feed.ownerDocument, 'x-other')
  feed.after(other)
  feed.style.cssText = ''
  const faults = wishes.flatMap(([around, wish]) => {
    const asked = JSON.stringify({ ...around, ...wish })
    const boxes = [other, feed].map((element) => {
      const left = [
        set(parent, around),
        set(element, wish),
        set(element === feed ? other : feed, { display: 'none' }),
      ]
      const box = describe(element)
      for (const undo of left) undo()
      return box
    })
    return boxes[0] === boxes[1] ? [] : [`asked for ${asked}: ${boxes[1]}, where others are ${boxes[0]}`]
  })
  const [isHidden, mayHide] = [feed, other].map(hide)
  other.remove()
  return isHidden === mayHide ? faults : [...faults, `hidden: ${isHidden}, where others are ${mayHide}`]
}

/** Says something of an element, as loud as can be; call what it gives to take it back. */
function set({ style }: HTMLElement, wish: Readonly<Record<string, string>>): () => void {
  const before = style.cssText
  for (const [name, value] of Object.entries(wish)) style.setProperty(name, value, 'important')
  return () => {
    style.cssText = before
  }
}

function describe(element: HTMLElement): string {
  const { x, y, width, height } = element.getBoundingClientRect()
  const { display, opacity } = view(element).getComputedStyle(element)
  return `${[x, y, width, height].map(Math.round).join()} ${display} ${opacity}`
}

function hide(element: HTMLElement): string {
  const { style } = element
  const before = style.cssText
  style.cssText = ''
  element.hidden = true
  const { display } = view(element).getComputedStyle(element)
  element.hidden = false
  style.cssText = before
  return display
}

function view(element: HTMLElement): Window {
  return element.ownerDocument.defaultView as Window
}
