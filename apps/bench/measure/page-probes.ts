/**
 * What runs in a page while it is measured. Each function is sent to the browser as it stands, so it uses nothing from outside itself
 * but what `startProbes` has left there.
 */
interface Probes {
  readonly shifts: PerformanceObserver
  readonly tasks: PerformanceObserver
  /** Layout shift so far. */
  shift: number
  /** Of each task that took longer than 50 ms, what it took beyond those, in milliseconds. */
  blocked: number
}

declare global {
  var probes: Probes
}

/** Begins to write down layout shifts and long tasks, once something has been painted. */
export async function startProbes(): Promise<void> {
  await new Promise<void>((resolve) => {
    new PerformanceObserver((_, observer) => {
      observer.disconnect()
      resolve()
    }).observe({ type: 'paint', buffered: true })
  })
  const take = (entries: PerformanceEntryList): void => {
    for (const entry of entries) {
      if (entry.entryType === 'longtask') globalThis.probes.blocked += entry.duration - 50
      else globalThis.probes.shift += (entry as PerformanceEntry & { readonly value: number }).value
    }
  }
  const shifts = new PerformanceObserver((list) => take(list.getEntries()))
  const tasks = new PerformanceObserver((list) => take(list.getEntries()))
  globalThis.probes = { shifts, tasks, shift: 0, blocked: 0 }
  shifts.observe({ type: 'layout-shift' })
  tasks.observe({ type: 'longtask' })
}

/** Layout shift and blocked time since the probes were started. */
export function readProbes(): { shift: number; blocked: number } {
  const { shift, blocked } = globalThis.probes
  return { shift, blocked }
}

/**
 * Adds an embed's script and styles, and waits for its posts.
 *
 * @param path Each post, as a selector; one for each shadow root on the way there.
 * @param wanted How many posts there have to be.
 * @returns How long it took until the browser had painted them, in milliseconds.
 */
export async function paintPosts(
  path: readonly string[],
  wanted: number,
  hasStyles: boolean,
): Promise<number> {
  const countPosts = (): number => {
    let roots: (Document | ShadowRoot)[] = [document]
    for (const selector of path.slice(0, -1))
      roots = roots.flatMap((root) => root.querySelector(selector)?.shadowRoot ?? [])
    return roots[0]?.querySelectorAll(path.at(-1) ?? '').length ?? 0
  }
  const painted = new Promise<number>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    // What a frame is told of is painted in it; a message sent then comes after the frame.
    port1.onmessage = () => resolve(performance.now())
    const observer = new ResizeObserver(() => {
      if (countPosts() < wanted) return
      observer.disconnect()
      port2.postMessage('')
    })
    observer.observe(document.querySelector('#embed') as Element)
  })
  const start = performance.now()
  if (hasStyles)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'client.css' }),
    )
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: 'client.js' }))
  return (await painted) - start
}

/**
 * Chooses the first topic of our feed, or searches for a text, or takes that back, and waits for the list to say what it found.
 *
 * @param text What to search for; undefined for the topic, which chosen once more is given up.
 * @returns How long it took until the browser had painted the list, in milliseconds.
 */
export async function filterPosts(text: string | undefined): Promise<number> {
  const feed = document.querySelector('iom-news-feed')?.shadowRoot
  const filter = feed?.querySelector('iom-feed-filter')?.shadowRoot
  const list = feed?.querySelector('iom-post-list')?.shadowRoot as ShadowRoot
  const said = (): string | null | undefined => list.querySelector('[part=status]')?.textContent
  const before = said()
  const painted = new Promise<number>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(performance.now())
    new MutationObserver((_, observer) => {
      if (said() === before) return
      observer.disconnect()
      requestAnimationFrame(() => port2.postMessage(''))
    }).observe(list, { subtree: true, childList: true, characterData: true })
  })
  const start = performance.now()
  if (text === undefined) {
    filter?.querySelectorAll<HTMLElement>('[part=topic]')[1]?.click()
  } else {
    const input = filter?.querySelector('input') as HTMLInputElement
    input.value = text
    input.dispatchEvent(new InputEvent('input'))
    input.form?.requestSubmit()
  }
  return (await painted) - start
}
