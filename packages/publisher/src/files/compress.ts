import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Compresses for a web server that sends `.br` and `.gz` files as they are: same bytes in, same bytes out, on any system. */
export async function compress(
  bytes: Uint8Array,
): Promise<{ readonly br: Uint8Array; readonly gz: Uint8Array }> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ])
  // The tenth byte of gzip names the operating system; 255 is "unknown".
  gz[9] = 255
  return { br, gz }
}
