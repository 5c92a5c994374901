import { nameOf, renderedElements } from './composed-tree.ts'

/** All that a screen reader listens to. */
export function liveRegions(root: Element): Element[] {
  return renderedElements(root).filter((element) =>
    element.matches('[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])'),
  )
}

/** Elements that have more to listen to than one polite region. */
export function rivalRegions(root: Element): string[] {
  const hosts = renderedElements(root).filter(({ localName }) => localName.startsWith('iom-'))
  return hosts
    .map((host) => ({ host, regions: liveRegions(host) }))
    .filter(({ regions }) => regions.length > 1 || regions.some((region) => region.role !== 'status'))
    .map(({ host, regions }) => `${nameOf(host)} speaks by ${regions.map(nameOf).join(', ')}`)
}
