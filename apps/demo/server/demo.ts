import { once } from 'node:events'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { createTownServer } from '../town/town-server.ts'
import { buildFeed, createFeedServer, type FeedServer } from './feed-server.ts'
import { reservePort } from './reserve-port.ts'

/** The document and the partner's site, each on an origin of its own, as in life. */
export interface Demo {
  /** As in `http://127.0.0.1:4318`. */
  readonly feedOrigin: string
  /** As in `http://127.0.0.1:4319`. */
  readonly townOrigin: string
  readonly feed: FeedServer
  stop(): Promise<void>
}

/**
 * Builds the document, and serves it and the town's site on ports that nobody uses.
 *
 * @param folder - Holds one document a port, since a document says where it is served.
 */
export async function startDemo(folder: string): Promise<Demo> {
  const feedPort = await reservePort(4318)
  const townPort = await reservePort(4319)
  const feedOrigin = `http://127.0.0.1:${feedPort.port}`
  const out = join(folder, String(feedPort.port))
  const town = await createTownServer(await buildFeed(out, feedOrigin))
  const feed = createFeedServer(out, feedPort.port)
  await feedPort.release()
  await feed.start()
  await townPort.release()
  town.listen(townPort.port, '127.0.0.1')
  await once(town, 'listening')
  return {
    feedOrigin,
    townOrigin: `http://127.0.0.1:${townPort.port}`,
    feed,
    async stop() {
      await Promise.all([feed.stop(), close(town)])
    },
  }
}

async function close(server: Server): Promise<void> {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}
