import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import sharp from 'sharp'
import { drawImage, gradient, pngOfSize, svg } from '../../../test/sample-images.ts'
import { type EncodeImage, heaviestPicture, loadEncoder } from './encode-image.ts'

const draw = (width: number, height: number) =>
  sharp(gradient(width, height), { raw: { width, height, channels: 3 } })
const samples = {
  jpeg: await draw(64, 48).jpeg().toBuffer(),
  png: await draw(64, 48).png().toBuffer(),
  gif: await draw(64, 48).gif().toBuffer(),
  webp: await draw(64, 48).webp().toBuffer(),
  avif: await draw(64, 48).avif({ effort: 0 }).toBuffer(),
}
const encode = (await loadEncoder()) as EncodeImage

for (const [form, bytes] of Object.entries(samples)) {
  test(`${form} becomes WebP in the widths that are asked for`, async () => {
    const pictures = await encode(bytes, [16, 32])
    assert.deepEqual(
      pictures.map(({ width, height }) => [width, height]),
      [
        [16, 12],
        [32, 24],
      ],
    )
    for (const picture of pictures) assert.equal((await sharp(picture.bytes).metadata()).format, 'webp')
  })
}

test('no copy is wider than the image', async () => {
  const widths = (await encode(samples.png, [50, 320, 640])).map(({ width }) => width)
  assert.deepEqual(widths, [50, 64])
})

test('an image with a turn in its metadata stands upright, and nothing of its metadata is left', async () => {
  const image = await draw(80, 40)
    .withExif({
      IFD0: { Copyright: 'a secret name' },
      IFD3: { GPSLatitude: '60/1 10/1 0/1' },
    })
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  assert.ok(image.includes('a secret name'))
  assert.equal((await sharp(image).metadata()).orientation, 6)
  const [picture] = await encode(image, [80])
  assert.deepEqual([picture?.width, picture?.height], [40, 80])
  // The bright half was the upper one, which a quarter turn to the right brings to the right.
  const { data } = await sharp(picture?.bytes).raw().toBuffer({ resolveWithObject: true })
  const green = (x: number) => data[(40 * 40 + x) * 3 + 1] ?? 0
  assert.ok(green(35) > 150 && green(5) < 80, `${green(5)} ${green(35)}`)
  const { exif, icc, xmp } = await sharp(picture?.bytes).metadata()
  assert.deepEqual([exif, icc, xmp], [undefined, undefined, undefined])
  for (const part of ['EXIF', 'ICCP', 'XMP ', 'secret'])
    assert.ok(!Buffer.from(picture?.bytes ?? []).includes(part), part)
})

test('an animation is its first picture', async () => {
  const frames = Buffer.concat([Buffer.alloc(64 * 48 * 3, 250), Buffer.alloc(64 * 48 * 3, 5)])
  const animated = await sharp(frames, { raw: { width: 64, height: 96, channels: 3, pageHeight: 48 } })
    .gif({ loop: 0 })
    .toBuffer()
  assert.equal((await sharp(animated).metadata()).pages, 2)
  const [picture] = await encode(animated, [64])
  assert.deepEqual([picture?.width, picture?.height], [64, 48])
  const { pages, format } = await sharp(picture?.bytes).metadata()
  assert.deepEqual([format, pages ?? 1], ['webp', 1])
  const { dominant } = await sharp(picture?.bytes).stats()
  assert.ok(dominant.r > 200)
})

test('a copy is made worse until it is light enough, and is left out where it never is', async () => {
  const noise = (size: number) =>
    sharp(randomBytes(size * size * 3), { raw: { width: size, height: size, channels: 3 } })
      .png()
      .toBuffer()
  const [light] = await encode(await noise(700), [700])
  assert.ok(light && light.bytes.length <= heaviestPicture)
  const large = await noise(1100)
  const pictures = await encode(large, [320, 1100])
  assert.deepEqual(
    pictures.map(({ width }) => width),
    [320],
  )
  await assert.rejects(encode(large, [1100]), {
    expected: 'a copy of at most 300,000 bytes',
    got: 'larger ones only',
  })
})

for (const [name, bytes, got] of [
  ['SVG', Buffer.from(svg), 'SVG'],
  ['HTML', Buffer.from('<html><body>Log in</body></html>'), 'HTML'],
  ['TIFF', await draw(8, 8).tiff().toBuffer(), 'another form'],
  ['nothing', Buffer.alloc(0), 'nothing'],
] as const) {
  test(`${name} is no image`, async () => {
    await assert.rejects(encode(bytes, [320]), { expected: 'JPEG, PNG, GIF, WebP or AVIF', got })
  })
}

test('readers of other forms are shut, whatever the bytes are', async () => {
  await assert.rejects(sharp(Buffer.from(svg)).metadata())
  await assert.rejects(sharp(await draw(8, 8).tiff().toBuffer()).metadata())
})

test('too many pixels are refused before they are read, and broken images are told by their form', async () => {
  await assert.rejects(encode(pngOfSize(30_000, 30_000), [320]), { expected: 'at most 50,000,000 pixels' })
  await assert.rejects(encode((await drawImage(64, 48)).subarray(0, 400), [32]), { got: 'a broken one' })
  await assert.rejects(encode(samples.webp.subarray(0, 40), [32]), { expected: 'a sound WebP' })
  await assert.rejects(encode(samples.avif.subarray(0, 40), [32]), { expected: 'a sound AVIF' })
})

test('the same image gives the same bytes', async () => {
  const image = await drawImage(900, 600)
  assert.deepEqual(await encode(image, [320, 640]), await encode(image, [320, 640]))
})

test('there is no encoder where its package does not run', async () => {
  assert.equal(await loadEncoder(() => Promise.reject(new Error('no binary'))), undefined)
})
