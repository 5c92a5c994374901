import type { Server } from 'node:http'
import { createBlogServer } from '../blog/blog-server.ts'
import { createCampusServer } from '../campus/campus-server.ts'
import { createCommunityServer } from '../community/community-server.ts'
import { createIntranetServer } from '../intranet/intranet-server.ts'
import { createMinistryServer } from '../ministry/ministry-server.ts'
import { createNewsServer } from '../news/news-server.ts'
import { createNinetiesServer } from '../nineties/nineties-server.ts'
import { createTownServer } from '../town/town-server.ts'
import type { Embed } from './embed.ts'

interface SiteDescription {
  /** Its name, and what kind of site it is. */
  readonly name: string
  /** What it shows of the feed, and how. */
  readonly shows: string
  /** The paths of the pages that show it, the first one first. */
  readonly pages: readonly string[]
  /** Its web server, which does not listen yet. */
  readonly createServer: (embed: Embed) => Promise<Server>
}

export type Site = 'town' | 'blog' | 'campus' | 'ministry' | 'community' | 'news' | 'nineties' | 'intranet'

/** The partners' sites, as `npm start` lists them. */
export const sites: Readonly<Record<Site, SiteDescription>> = {
  town: {
    name: 'Kivijoki, a town',
    shows: 'the whole feed and the chart, in three languages, under a strict policy',
    pages: ['/', '/sv/', '/en/'],
    createServer: createTownServer,
  },
  blog: {
    name: "Two Shores, an association's blog",
    shows: 'posts on one subject and one figure, in a theme of WordPress',
    pages: ['/', '/thinking-of-going-back/'],
    createServer: createBlogServer,
  },
  campus: {
    name: "Majakka, a university's portal",
    shows: 'the campaign and the latest posts, in an app that changes language',
    pages: ['/', '/services?lang=sv', '/news?lang=en'],
    createServer: createCampusServer,
  },
  ministry: {
    name: 'The Ministry of Mobility',
    shows: 'cards, figures and the chart with its data, in blocks of Drupal',
    pages: ['/', '/sv/', '/en/'],
    createServer: createMinistryServer,
  },
  community: {
    name: 'Dar al-Jisr, a community house',
    shows: 'the campaign and titles, right to left, with draft labels in Arabic',
    pages: ['/'],
    createServer: createCommunityServer,
  },
  news: {
    name: 'Stenåbladet, a newspaper',
    shows:
      'titles in a sidebar that keeps their height free, beside late advertising and a heavy style sheet',
    pages: ['/'],
    createServer: createNewsServer,
  },
  nineties: {
    name: 'Friends of Seafarers, a home page of 1998',
    shows: 'the latest posts in a cell of a table, in quirks mode and ISO-8859-1',
    pages: ['/'],
    createServer: createNinetiesServer,
  },
  intranet: {
    name: "Lyhty, an organization's intranet",
    shows: 'the HTML fragment that its server fetches; no script may run',
    pages: ['/'],
    createServer: (embed) => createIntranetServer(embed),
  },
}

export const siteNames: readonly Site[] = Object.keys(sites) as Site[]
