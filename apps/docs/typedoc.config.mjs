// The API reference, made of the docstrings: `npm run docs`. A warning fails, as `npm test` does then.
import { OptionDefaults } from 'typedoc'

const modules = [
  'core/src/index',
  'core/src/extract',
  'elements/src/index',
  'elements/src/server/render-element',
  'publisher/src/index',
]

/** What the docstring of an element has beside the usual tags, for its manifest. */
const elementTags = ['@element', '@attr', '@slot', '@fires', '@csspart', '@cssproperty']

/** @type {Partial<import('typedoc').TypeDocOptions & import('typedoc-plugin-markdown').PluginOptions>} */
export default {
  name: 'API reference',
  plugin: ['typedoc-plugin-markdown'],
  tsconfig: 'tsconfig.reference.json',
  entryPoints: modules.map((path) => `../../packages/${path}.ts`),
  out: '../../docs-site',
  readme: 'none',
  blockTags: [...OptionDefaults.blockTags, ...elementTags],
  // Attributes, slots, parts and custom properties stand in the README of the elements.
  excludeTags: [...OptionDefaults.excludeTags, ...elementTags],
  disableSources: true,
  excludeExternals: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeProtected: true,
  packagesRequiringDocumentation: ['@iom-feed/core', '@iom-feed/elements', '@iom-feed/publisher'],
  // Not properties: what `url` and `width` are, their names say.
  requiredToBeDocumented: OptionDefaults.requiredToBeDocumented.filter((kind) => kind !== 'Property'),
  treatWarningsAsErrors: true,
}
