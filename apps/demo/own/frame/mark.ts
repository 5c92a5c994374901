import type { Position } from './place.ts'

/** The line at a place, the outline of its element, and a label, above whatever the page has. */
export interface Mark {
  /** What the keyboard stops at. */
  readonly stop: HTMLElement
  show(element: Element, position: Position, label: string): void
  hide(): void
}

// Whatever the page says of all elements, it cannot say more than that.
const host: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  border: '0',
  background: 'none',
  overflow: 'hidden',
  'pointer-events': 'none',
}

const css = `
  div { position: absolute; box-sizing: border-box; }
  .outline { border: 2px dashed #0033a0; outline: 2px dashed #fff; outline-offset: -4px; border-radius: 2px; }
  .line { height: 6px; background: #0033a0; border: 1px solid #fff; border-radius: 3px; }
  .label { padding: 2px 8px; background: #0033a0; color: #fff; border: 1px solid #fff; border-radius: 4px; font: bold 14px/1.4 system-ui, sans-serif; white-space: nowrap; }
  [hidden] { display: none; }
  @media (forced-colors: active) { .line, .label { forced-color-adjust: none; } }
`

/** From the edge of the element to the upper edge of the line, in pixels. */
const lineOffset: Readonly<Record<Position, number>> = { before: -3, after: -3, inside: -8 }

/** Makes the mark, in the top layer of a page. */
export function createMark(page: Document): Mark {
  const stop = page.createElement('div')
  for (const [name, value] of Object.entries(host)) stop.style.setProperty(name, value, 'important')
  stop.popover = 'manual'
  stop.tabIndex = 0
  stop.role = 'application'
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  const root = stop.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = [sheet]
  const addPart = (name: string): HTMLElement => {
    const part = page.createElement('div')
    part.className = name
    part.hidden = true
    root.append(part)
    return part
  }
  const [outline, line, text] = [addPart('outline'), addPart('line'), addPart('label')] as const
  page.documentElement.append(stop)
  stop.showPopover()
  return {
    stop,
    show(element, position, label) {
      const { left, width, top, bottom } = element.getBoundingClientRect()
      const y = lineOffset[position] + (position === 'before' ? top : bottom)
      setBox(outline, { left, top, width, height: bottom - top })
      setBox(line, { left, top: y, width })
      setBox(text, {
        right: Math.max(0, page.documentElement.clientWidth - left - width),
        top: Math.min(Math.max(0, y - 12), innerHeight - 28),
      })
      text.textContent = label
      for (const part of [outline, line, text]) part.hidden = false
    },
    hide() {
      for (const part of [outline, line, text]) part.hidden = true
    },
  }
}

function setBox(part: HTMLElement, box: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(box)) part.style.setProperty(name, `${value}px`)
}
