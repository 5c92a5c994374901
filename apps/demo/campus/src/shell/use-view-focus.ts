import { type RefObject, useEffect, useRef } from 'react'

/** Takes a reader who changes views to the new one's heading, as a browser does with pages; of the element that holds the views. */
export function useViewFocus(path: string): RefObject<HTMLElement | null> {
  const holder = useRef<HTMLElement>(null)
  const shown = useRef(path)
  useEffect(() => {
    if (path === shown.current) return
    shown.current = path
    scrollTo(0, 0)
    holder.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [path])
  return holder
}
