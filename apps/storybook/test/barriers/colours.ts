import { selfAndAncestors } from './composed-tree.ts'

type Colour = readonly [red: number, green: number, blue: number, opacity: number]

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })

/** What a colour of a style sheet is in sRGB, with shares of 255 and an opacity of at most 1. */
export function readColour(css: string): Colour {
  if (!canvas) throw new Error('Cannot read colours: expected a canvas')
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = css
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, opacity = 0] = canvas.getImageData(0, 0, 1, 1).data
  return [red, green, blue, opacity / 255]
}

/** What lies behind an element: the backgrounds around it, on the page's. */
export function behind(element: Element): Colour {
  return selfAndAncestors(element)
    .map((one) => readColour(getComputedStyle(one).backgroundColor))
    .reduceRight(over, readColour('Canvas'))
}

/** A colour on an opaque one. */
function over(below: Colour, colour: Colour): Colour {
  const [red, green, blue] = [0, 1, 2].map(
    (index) => Number(colour[index]) * colour[3] + Number(below[index]) * (1 - colour[3]),
  )
  return [red ?? 0, green ?? 0, blue ?? 0, 1]
}

/** How much a colour differs from what lies behind it, 1 to 21, by WCAG 2.2. */
export function contrast(css: string, background: Colour): number {
  const [lighter = 0, darker = 0] = [over(background, readColour(css)), background]
    .map(luminance)
    .sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((share) => {
    const part = share / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
