/** The elements' own backgrounds. */
const backgrounds = { light: '#ffffff', dark: '#131a22' }

/** How a colour contrasts with the elements' backgrounds: from 1 to 21, as WCAG 2.2 counts. */
export function contrastOn(theme: keyof typeof backgrounds, colour: string): number {
  const [darker = 0, lighter = 0] = [colour, backgrounds[theme]].map(luminance).sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance of a colour such as `#0033a0`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
