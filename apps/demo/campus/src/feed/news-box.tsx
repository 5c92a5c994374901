import { type Context, createContext, useContext, useLayoutEffect, useRef } from 'react'

/** The box of the list of news, which is wherever the reader is: in a view or in the drawer. */
export const NewsBoxContext: Context<HTMLElement | undefined> = createContext<HTMLElement | undefined>(
  undefined,
)

/**
 * Where the list of news stands for as long as it is given one.
 *
 * The list is one element for the life of the app. As its box moves, it keeps its document and the posts that the reader
 * has asked for.
 */
export function NewsBox(): React.ReactNode {
  const box = useContext(NewsBoxContext)
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = place
    if (!current || !box) return
    current.append(box)
    current.style.minHeight = ''
    return () => {
      // What stands below must not jump up while the list is in the drawer.
      current.style.minHeight = `${current.getBoundingClientRect().height}px`
      if (box.parentNode === current) box.remove()
    }
  }, [box])
  return <div ref={place} className="news-box" />
}
