/**
 * A template and what to put into it. That it is of this class is what tells it from whatever a feed may hold: nothing that was JSON
 * becomes markup.
 */
export class Template {
  declare readonly strings: TemplateStringsArray
  declare readonly values: readonly unknown[]
  declare readonly isSvg: boolean

  constructor(strings: TemplateStringsArray, values: readonly unknown[], isSvg: boolean) {
    this.strings = strings
    this.values = values
    this.isSvg = isSvg
  }
}

/** Leaves out an attribute, or what would stand between tags. */
export const nothing: null = null

export function html(strings: TemplateStringsArray, ...values: unknown[]): Template {
  return new Template(strings, values, false)
}

/** A template of what stands within an `svg` element. */
export function svg(strings: TemplateStringsArray, ...values: unknown[]): Template {
  return new Template(strings, values, true)
}
