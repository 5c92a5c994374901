/** ISO 3166-1 alpha-2, by first letter, and `XK`: ISO leaves it to its users, and statistics use it for Kosovo. */
const codes =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY ' +
  'HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY ' +
  'QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS XK YET ZAMW'

let areas: ReadonlySet<string> | undefined

/**
 * Tells whether a text is the code of a country or territory.
 *
 * @param code Two capital letters.
 * @returns Whether ISO 3166-1 has it as alpha-2; `XK` counts too, which ISO leaves to its users and statistics use for Kosovo.
 * @example
 * ```ts
 * import { isArea } from '@iom-feed/core'
 *
 * isArea('IQ') // => true
 * isArea('UK') // => false
 * ```
 */
export function isArea(code: string): boolean {
  areas ??= new Set(codes.split(' ').flatMap(([first = '', ...rest]) => rest.map((second) => first + second)))
  return areas.has(code)
}
