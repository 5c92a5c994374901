const english = 'january february march april may june july august september october november december'
const swedish = 'januari februari mars april maj juni juli augusti september oktober november december'
const finnish = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'

/** The names of months in English, and their forms of three letters, each with its number from 1. */
export const englishMonths: ReadonlyMap<string, number> = new Map([...withShortForms(english), ['sept', 9]])

/**
 * The names of months in English, Swedish and Finnish, with their short forms, in small letters. None means two months.
 *
 * Finnish ones stand in the forms that dates have them in: `maaliskuuta`, `maaliskuu`, `maaliskuun`.
 */
export const officeMonths: ReadonlyMap<string, number> = new Map([
  ...englishMonths,
  ...withShortForms(swedish),
  ...finnish.split(' ').flatMap((name, index) => {
    return ['', 'kuu', 'kuuta', 'kuun'].map((ending) => [name + ending, index + 1] as const)
  }),
])

function withShortForms(names: string): (readonly [name: string, number: number])[] {
  return names
    .split(' ')
    .flatMap((name, index) => [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const])
}
