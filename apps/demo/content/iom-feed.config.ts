import { type Config, defineConfig } from '@iom-feed/publisher'

const config: Config = defineConfig({
  title: { en: 'News from IOM Finland', fi: 'IOM Suomen uutiset', sv: 'Nyheter från IOM Finland' },
  description:
    'News, campaigns and return figures of the Finland office of the International Organization for Migration.',
  homePageUrl: 'https://finland.iom.int/',
  language: 'en',
  languages: ['fi', 'sv', 'en'],
  timeZone: 'Europe/Helsinki',
  expectedEvery: 'P2D',
  sources: [{ type: 'markdown', path: 'posts' }],
  campaigns: 'campaigns',
  vocabulary: 'vocabulary.yaml',
  returns: { observations: 'returns.csv', figures: 'figures.yaml' },
})

export default config
