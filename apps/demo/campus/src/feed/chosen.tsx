import { useLayoutEffect, useRef } from 'react'

/** What the embed builder shows in place of the latest posts: the server of the demo puts it into the page. */
export const chosen: HTMLTemplateElement | null = document.querySelector('template#iom-choice')

interface Props {
  readonly of: HTMLTemplateElement
}

export function Chosen({ of }: Props): React.ReactNode {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    void import('./every-iom-element.ts')
    box.current?.replaceChildren(document.importNode(of.content, true))
    box.current?.scrollIntoView()
  }, [of])
  return <div ref={box} />
}
