import { factors } from './circumstances.ts'

/** What a story is made to show, and what is none of the themes and languages that all stories are seen in: it keeps that. */
export function keptSwitches(globals: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    (['theme', 'language'] as const)
      .map((name) => [name, globals[name] ?? ''] as const)
      .filter(([name, level]) => !factors[name].some((one) => one === level)),
  )
}
