import type { WebDriverSession } from './webdriver.ts'

/** Keys by their names in the DOM, as the code points that stand for them in WebDriver. */
const codePoints: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
}

interface Size {
  width: number
  height: number
}

/** The part of Playwright's page by which the commands of web-test-runner work, over WebDriver. */
export interface WebDriverPage {
  setViewportSize(size: Size): Promise<void>
  readonly keyboard: Record<'type' | 'press' | 'down' | 'up', (keys: string) => Promise<void>>
}

export function webDriverPage(session: WebDriverSession): WebDriverPage {
  const act = async (...keys: (readonly [type: 'keyDown' | 'keyUp', key: string])[]) => {
    const actions = keys.map(([type, key]) => ({ type, value: codePoints[key] ?? key }))
    await session('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
  }
  const measure = () =>
    session<Size & { outerWidth: number; outerHeight: number }>('POST', '/execute/sync', {
      script: 'return { width: innerWidth, height: innerHeight, outerWidth, outerHeight }',
      args: [],
    })
  return {
    async setViewportSize({ width, height }) {
      const before = await measure()
      const frame = { width: before.outerWidth - before.width, height: before.outerHeight - before.height }
      await session('POST', '/window/rect', { width: width + frame.width, height: height + frame.height })
      const after = await measure()
      if (after.width !== width) {
        throw new Error(`Cannot make the viewport ${width} px wide: its window is at least ${after.width} px`)
      }
    },
    keyboard: {
      type: (text) =>
        act(
          ...[...text].flatMap(
            (key) =>
              [
                ['keyDown', key],
                ['keyUp', key],
              ] as const,
          ),
        ),
      press: (key) => act(['keyDown', key], ['keyUp', key]),
      down: (key) => act(['keyDown', key]),
      up: (key) => act(['keyUp', key]),
    },
  }
}
