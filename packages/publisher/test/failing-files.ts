import fs, { type FileHandle } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

/** A call to the file system: its name, and the file or folder that it is about. */
export interface FileCall {
  readonly name: string
  readonly path: string
}

export interface FailingRun<Result> {
  readonly result: Result
  /** All calls, in their order. */
  readonly calls: readonly FileCall[]
}

const changing = /^(?:mkdir|mkdtemp|rename|rm|utimes|open|file\.)/

/** With which of its codes a call fails: in turn, or with each where `FAILURES=all` says so. A full disk is no matter of a call that only reads. */
export function failureCodes({ name }: FileCall, number: number): readonly string[] {
  const codes = changing.test(name) ? ['EIO', 'ENOSPC', 'EACCES'] : ['EIO', 'EACCES']
  return process.env.FAILURES === 'all' ? codes : codes.filter((_, index) => index === number % codes.length)
}

type Call = (...args: unknown[]) => Promise<unknown>

/**
 * Does something while one call to the file system fails.
 *
 * It counts the functions of `node:fs/promises`, which the publisher alone uses, and what is done with an open file.
 *
 * @param failing The number of the call that fails, from 0; none where it is beyond the last.
 */
export async function withFailingCall<Result>(
  failing: number,
  code: string,
  run: () => Promise<Result>,
): Promise<FailingRun<Result>> {
  const calls: FileCall[] = []
  const counted =
    (name: string, path: string, call: Call): Call =>
    (...args) => {
      calls.push({ name, path })
      if (calls.length - 1 === failing) {
        return Promise.reject(
          Object.assign(new Error(`${code}: made to fail, ${name} '${path}'`), {
            code,
            syscall: name,
            path,
          }),
        )
      }
      return call(...args)
    }
  const original = { ...fs }
  const wrapped = Object.entries(original).flatMap(([name, value]) => {
    if (typeof value !== 'function') return []
    const call = value as Call
    const wrap: Call = async (...args) => {
      const path = String(args.at(name === 'rename' ? 1 : 0))
      const result = await counted(name, path, call)(...args)
      return name === 'open' ? countedHandle(result as FileHandle, path, counted) : result
    }
    return [[name, wrap]]
  })
  Object.assign(fs, Object.fromEntries(wrapped))
  syncBuiltinESMExports()
  try {
    return { result: await run(), calls }
  } finally {
    Object.assign(fs, original)
    syncBuiltinESMExports()
  }
}

/** An open file whose calls are counted; one that fails to close is closed all the same, as the system does. */
function countedHandle(
  handle: FileHandle,
  path: string,
  counted: (name: string, path: string, call: Call) => Call,
): FileHandle {
  return new Proxy(handle, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target)
      if (typeof key !== 'string' || typeof value !== 'function') return value
      const call = (value as Call).bind(target)
      const named = counted(`file.${key}`, path, key === 'close' ? () => Promise.resolve() : call)
      if (key !== 'close') return named
      return async () => {
        await call()
        return named()
      }
    },
  })
}
