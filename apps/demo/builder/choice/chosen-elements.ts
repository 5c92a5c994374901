import { type Choice, extrasOf, isUsed } from './choice.ts'

export type ElementName =
  | 'iom-news-feed'
  | 'iom-post-list'
  | 'iom-campaign-banner'
  | 'iom-stat-tile'
  | 'iom-return-chart'

/** An attribute; one that is `true` has no value. */
export type Attribute = readonly [name: string, value: string | number | true]

/** An element of ours, as a page has it. */
export interface ChosenElement {
  readonly name: ElementName
  readonly attributes: readonly Attribute[]
}

const names = {
  feed: 'iom-news-feed',
  list: 'iom-post-list',
  banner: 'iom-campaign-banner',
  tiles: 'iom-stat-tile',
  chart: 'iom-return-chart',
} as const

/** The name of the elements that show what was chosen. */
export function chosenElementName({ show }: Choice): ElementName {
  return names[show]
}

/** The elements that show what was chosen: one, or one a figure. Attributes that would say what is so anyhow are left out. */
export function chosenElements(choice: Choice, origin: string): ChosenElement[] {
  const name = chosenElementName(choice)
  const own = ownAttributes(choice)
  const attributes: Attribute[] = [['src', `${origin}/feed.json`], ...own]
  const figures = choice.show === 'tiles' ? choice.figures : []
  return figures.length === 0
    ? [{ name, attributes }]
    : figures.map((figure) => ({
        name,
        attributes: [attributes[0] as Attribute, ['figure', figure], ...own],
      }))
}

function ownAttributes(choice: Choice): Attribute[] {
  const { show, languages, tags, limit, months, layout, level, without, theme, inherit, labels } = choice
  const given: [isGiven: boolean, name: string, value: Attribute[1]][] = [
    [labels !== 'page', 'lang', labels],
    [isUsed(show, 'languages') && languages.length > 0, 'languages', languages.join(' ')],
    [isUsed(show, 'tags') && tags.length > 0, 'tags', tags.join(', ')],
    [isUsed(show, 'limit'), 'limit', limit],
    [isUsed(show, 'months') && months !== 12, 'months', months],
    [isUsed(show, 'layout') && layout !== 'list', 'layout', layout],
    [level !== 2, 'heading-level', level],
    ...extrasOf(show).map((extra): [boolean, string, true] => [without.includes(extra), `no-${extra}`, true]),
    [theme !== 'page', 'theme', theme],
    [inherit, 'inherit', true],
  ]
  return given.flatMap(([isGiven, name, value]) => (isGiven ? [[name, value]] : []))
}
