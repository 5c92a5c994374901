import sharp from 'sharp'

/** Pixels in four bytes each: red, green, blue, opacity. */
export interface Pixels {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

export async function decodePng(png: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** Small and without loss: text on plain colours is smallest without opacity and without row filters. */
export function encodePng({ data, width, height }: Pixels): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 9, adaptiveFiltering: false })
    .toBuffer()
}
