import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FileRole } from './output-file.ts'

type CompressibleRole = Exclude<FileRole, 'packed'>

/**
 * How hard brotli tries. On JSON in files of some kB its last step costs twice the time and gains nothing (pages of 24 kB: 7,774 bytes
 * in 23 ms at 11, 7,630 in 12 ms at 10; 8,676 in 1 ms at 5). Code gains, and every page of every partner loads it.
 */
const qualities: Readonly<Record<CompressibleRole, number>> = { hashed: 10, root: 10, versioned: 11 }

/** Compresses for a web server that sends `.br` and `.gz` files as they are: same bytes in, same bytes out, on any system. */
export async function compress(
  bytes: Uint8Array,
  role: CompressibleRole,
): Promise<{ readonly br: Uint8Array; readonly gz: Uint8Array }> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: qualities[role],
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ])
  // The tenth byte of gzip names the operating system; 255 is "unknown".
  gz[9] = 255
  return { br, gz }
}
