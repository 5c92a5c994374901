import { once } from 'node:events'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { createBuilderServer } from '../builder/builder-server.ts'
import { buildFeed, createFeedServer, type FeedServer } from './feed-server.ts'
import { servePreviews } from './preview-pages.ts'
import { type ReservedPort, reservePort } from './reserve-port.ts'
import { type Site, siteNames, sites } from './sites.ts'

/** The document and the partners' sites, each on an origin of its own, as in life. */
export interface Demo {
  /** As in `http://127.0.0.1:4318`. */
  readonly feedOrigin: string
  /** Where the embed builder is. */
  readonly builderOrigin: string
  /** Where the sites are, as in `http://127.0.0.1:4319`. */
  readonly origins: Readonly<Record<Site, string>>
  readonly feed: FeedServer
  stop(): Promise<void>
}

/**
 * Builds the document, and serves it and the sites on ports that nobody uses.
 *
 * @param folder - Holds one document a port, since a document says where it is served.
 */
export async function startDemo(folder: string): Promise<Demo> {
  const feedPort = await reservePort(4318)
  const ports: ReservedPort[] = []
  for (const _ of siteNames) ports.push(await reservePort((ports.at(-1) ?? feedPort).port + 1))
  const builderPort = await reservePort((ports.at(-1) ?? feedPort).port + 1)
  const feedOrigin = originOf(feedPort)
  const out = join(folder, String(feedPort.port))
  const embed = await buildFeed(out, feedOrigin)
  const feed = createFeedServer(out, feedPort.port)
  await feedPort.release()
  await feed.start()
  const origins = Object.fromEntries(
    siteNames.map((site, index) => [site, originOf(ports[index] as ReservedPort)]),
  ) as Record<Site, string>
  const builder = await createBuilderServer(embed, servePreviews(origins))
  const servers = await Promise.all([
    listen(builder, builderPort),
    ...siteNames.map(async (site, index) =>
      listen(await sites[site].createServer(embed), ports[index] as ReservedPort),
    ),
  ])
  return {
    feedOrigin,
    builderOrigin: originOf(builderPort),
    origins,
    feed,
    async stop() {
      await Promise.all([feed.stop(), ...servers.map(close)])
    },
  }
}

async function listen(server: Server, port: ReservedPort): Promise<Server> {
  await port.release()
  server.listen(port.port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

function originOf({ port }: ReservedPort): string {
  return `http://127.0.0.1:${port}`
}

async function close(server: Server): Promise<void> {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}
