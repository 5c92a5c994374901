import type { IForbiddenRuleType } from 'dependency-cruiser'
import { floors } from './floors.ts'

/** Tests and stories look at what they show from above. */
const notShipped = '\\.(test|stories)\\.ts$'

const rules: IForbiddenRuleType[] = [
  ...Object.entries(floors).flatMap(([name, rooms]) => floorRules(name, rooms)),
  {
    name: 'no-circle',
    comment: 'Files that import each other in a circle can only be understood all at once.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-own-index',
    comment: 'Through the index of its own package a file imports all of it, and soon itself.',
    from: { path: '^packages/([^/]+)/src/', pathNot: notShipped },
    to: { path: '^packages/$1/src/index\\.ts$' },
  },
  {
    name: 'packages-by-name',
    comment:
      'A package promises what its exports name; a path into it is no promise. Storybook shows sources, as its stories do.',
    from: { path: '^(packages|apps)/([^/]+)/', pathNot: '^apps/storybook/' },
    to: { path: '^(packages|apps)/', pathNot: '^$1/$2/' },
  },
  {
    name: 'core-imports-nothing-of-ours',
    comment: 'Core is what all others stand on.',
    from: { path: '^packages/core/src/' },
    to: { path: '^@iom-feed/' },
  },
  {
    name: 'no-node-in-browsers',
    comment: 'Core runs anywhere, and elements run in browsers.',
    from: { path: '^packages/(core|elements)/src/', pathNot: notShipped },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'elements-import-core-only',
    comment: 'What a page loads must not drag in the publisher.',
    from: { path: '^packages/elements/src/' },
    to: { path: '^@iom-feed/', pathNot: '^@iom-feed/(core|elements)(/|$)' },
  },
  {
    name: 'only-outputs-import-elements',
    comment: 'The publisher needs elements to render them ahead, and for nothing else.',
    from: { path: '^packages/publisher/src/', pathNot: ['^packages/publisher/src/outputs/', notShipped] },
    to: { path: '^@iom-feed/elements(/|$)' },
  },
  {
    name: 'sites-stand-alone',
    comment: 'Partners have nothing in common but the feed; what serves them all is in server/.',
    from: { path: '^apps/demo/(town|blog|campus|ministry|community|news|nineties|intranet)/' },
    to: {
      path: '^apps/demo/(town|blog|campus|ministry|community|news|nineties|intranet)/',
      pathNot: '^apps/demo/$1/',
    },
  },
  {
    name: 'no-development-tool-in-what-ships',
    comment: 'Who installs a package gets its dependencies, not its devDependencies.',
    from: { path: '^packages/(core|elements|publisher)/src/', pathNot: notShipped },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  },
]

/** Which imports are forbidden, in the terms of dependency-cruiser. */
export const importRules: IForbiddenRuleType[] = rules.map((rule) => ({ ...rule, severity: 'error' }))

/** A room imports itself and the floors below; and every room has a floor. */
function floorRules(packageName: string, rooms: readonly (readonly string[])[]): IForbiddenRuleType[] {
  const src = `^packages/${packageName}/src/`
  const below = (index: number) => rooms.slice(index + 1).flat()
  return [
    ...rooms.flatMap((floor, index) =>
      floor.map((room) => ({
        name: `${packageName}-floors`,
        comment: `${room}/ imports from the floors below it only (see floors.ts).`,
        from: { path: `${src}${room}/`, pathNot: notShipped },
        to: { path: src, pathNot: `${src}(${[room, ...below(index)].join('|')})/` },
      })),
    ),
    {
      name: `${packageName}-floors`,
      comment: 'Each folder has its floor (name it in floors.ts).',
      from: { path: `${src}[^/]+/`, pathNot: `${src}(${rooms.flat().join('|')})/` },
      to: {},
    },
  ]
}
