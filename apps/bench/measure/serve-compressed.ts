import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** Larger files are compressed less hard: at the highest quality brotli writes less than 1 MB a second. */
const largeFile = 20_000_000

/**
 * Puts a `.br` beside each file that gains by it and has none, as a good web server would send it: at the highest quality.
 *
 * Pagefind's own files are compressed already, but for its code.
 */
export async function serveCompressed(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true })
  const present = new Set(names)
  for (const name of names.filter((one) => /\.(?:js|json|css|xml)$/.test(one) && !present.has(`${one}.br`))) {
    const file = join(folder, name)
    const { size } = await stat(file)
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: size > largeFile ? 9 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    }
    await writeFile(`${file}.br`, await promisify(brotliCompress)(await readFile(file), { params }))
  }
}
