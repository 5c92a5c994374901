/** The CLDR plural categories of whole numbers, by Unicode's `plurals.xml`. */

/** Of Russian and Ukrainian: 1, 21, 101; 2 to 4, 22; the rest. */
export function slavicPlural(count: number): 'one' | 'few' | 'many' {
  const last = count % 10
  if (Math.floor((count % 100) / 10) === 1) return 'many'
  if (last === 1) return 'one'
  return last > 1 && last < 5 ? 'few' : 'many'
}

/** Of Arabic: 0; 1; 2; 3 to 10, 103; 11 to 99, 111; 100 to 102, 200. */
export function arabicPlural(count: number): 'zero' | 'one' | 'two' | 'few' | 'many' | 'other' {
  if (count < 3) return (['zero', 'one', 'two'] as const)[count] ?? 'other'
  const last = count % 100
  if (last > 10) return 'many'
  return last > 2 ? 'few' : 'other'
}

/** Of Persian and Dari: 0 and 1; the rest. */
export function persianPlural(count: number): 'one' | 'other' {
  return count < 2 ? 'one' : 'other'
}

/** Of Sorani and Somali: 1; the rest. */
export function singularPlural(count: number): 'one' | 'other' {
  return count === 1 ? 'one' : 'other'
}
