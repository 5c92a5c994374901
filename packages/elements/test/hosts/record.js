// Runs twice: before a page's own scripts it begins to note what is complained of, and after them what the page is like before ours comes.
// It trusts nothing that those may have changed.
;(() => {
  const { ownKeys, getOwnPropertyDescriptor } = Reflect
  const page = window

  function note(text) {
    page.complaints[page.complaints.length] = `${text}`
  }

  function listen() {
    const { console } = page
    page.complaints = []
    page.addEventListener('securitypolicyviolation', (event) =>
      note(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    )
    page.addEventListener('error', ({ message }) => message && note(message))
    page.addEventListener('unhandledrejection', ({ reason }) => note(reason))
    for (const level of ['error', 'warn']) {
      const write = console[level]
      console[level] = (...given) => {
        note(given[0])
        write.apply(console, given)
      }
    }
  }

  /** Each value of each builtin, the global object's own names included. */
  function look() {
    const seen = new Map()
    for (const name of ownKeys(page)) {
      // A frame has a number.
      if (typeof name === 'string' && +name >= 0) continue
      const value = getOwnPropertyDescriptor(page, name)?.value
      seen.set(name, value)
      if (typeof value !== 'function' && name !== 'JSON' && name !== 'Math') continue
      lookInto(seen, String(name), value)
      if (value.prototype) lookInto(seen, `${String(name)}.prototype`, value.prototype)
    }
    return seen
  }

  function lookInto(seen, path, owner) {
    for (const key of ownKeys(owner)) {
      const { value, get, set } = getOwnPropertyDescriptor(owner, key)
      if (typeof value !== 'number') seen.set(`${path}.${String(key)}`, value ?? get ?? set)
    }
  }

  /** The names of what is other than before, has come or has gone. */
  function compare(before, after) {
    const touched = []
    for (const [name, value] of after)
      if (!before.has(name) || !Object.is(before.get(name), value)) touched.push(String(name))
    for (const name of before.keys()) if (!after.has(name)) touched.push(String(name))
    return touched
  }

  if (page.complaints) {
    let before
    page.readTouched = () => compare(before, look())
    before = look()
  } else listen()
})()
