/**
 * Lets a client that asks a service get its answers from files beside the page.
 *
 * @param files By the last part of the address that is asked for.
 */
export function answerFromFiles(files: Readonly<Record<string, string>>): void {
  const load = globalThis.fetch
  globalThis.fetch = (asked) => {
    const { pathname } = new URL(asked instanceof Request ? asked.url : asked)
    const file = files[pathname.split('/').at(-1) ?? '']
    if (file === undefined) throw new Error(`Cannot answer ${pathname}: expected ${Object.keys(files)}`)
    return load(file)
  }
}
