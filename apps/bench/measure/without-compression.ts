// Loaded before a command: it then compresses nothing, so that its time tells what compressing costs.
import { syncBuiltinESMExports } from 'node:module'
import zlib from 'node:zlib'

type Callback = (error: Error | null, result: Buffer) => void

function compressNothing(_bytes: unknown, _options: unknown, callback: Callback): void {
  setImmediate(callback, null, Buffer.alloc(0))
}

Object.assign(zlib, { brotliCompress: compressNothing, gzip: compressNothing })
syncBuiltinESMExports()
