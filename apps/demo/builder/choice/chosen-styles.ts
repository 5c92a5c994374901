import type { Choice } from './choice.ts'
import { chosenElementName } from './chosen-elements.ts'

/** The space around what stands one below the other: `--iom-gap`, whose default is 20px in a list. */
const gaps = { dense: '10px', normal: '', airy: '32px' }

/** The rule for the page's style sheet; empty where attributes say all. */
export function chosenStyles(choice: Choice): string {
  const properties = [
    ['--iom-color-accent', choice.accent],
    ['--iom-gap', gaps[choice.density]],
  ].flatMap(([property, value]) => (value ? [`  ${property}: ${value};\n`] : []))
  return properties.length > 0 ? `${chosenElementName(choice)} {\n${properties.join('')}}\n` : ''
}
