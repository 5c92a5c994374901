import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { copyFile, cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { TestContext } from 'node:test'

/** A post, in the words of `wp_insert_post()`. */
export interface NewPost {
  readonly post_title: string
  readonly post_content?: string
  readonly post_excerpt?: string
  /** Default: `publish`. */
  readonly post_status?: string
  readonly post_password?: string
  /** In the time of the site, which is UTC: `2018-06-04 09:00:00`. */
  readonly post_date?: string
  readonly tags?: readonly string[]
  readonly categories?: readonly string[]
  readonly image?: { readonly name: string; readonly alt: string; readonly base64: string }
  readonly lang?: string
  /** The place in the list of the post that it is a translation of. */
  readonly translationOf?: number
}

/** A WordPress that was installed for one test; its editor is `editor`, with the password `secret`. */
export interface WordPress {
  /** `http://127.0.0.1:…` */
  readonly address: string
  /** Creates posts, and gives their numbers. */
  createPosts(posts: readonly NewPost[]): Promise<readonly number[]>
  /** Has an author, who may use no plugin and no HTML of their own, paste an address into a post; gives the address of the post. */
  pasteAsAuthor(address: string): Promise<string>
  /** Gives addresses another structure: `/%postname%/`, or none for `?p=1`. */
  setPermalinks(structure: string): Promise<void>
  /** Stops the web server; the database stays until the test is over. */
  stop(): Promise<void>
}

/** Where Debian's packages put it. */
const installed = '/usr/share/wordpress'

/**
 * Installs the WordPress of Debian's packages in a temporary folder and starts it, with a database behind a socket in the same folder. All
 * of it goes when the test is over.
 *
 * @param plugins files of PHP that become plugins of it
 */
export async function startWordPress(
  context: TestContext,
  plugins: readonly string[] = [],
): Promise<WordPress> {
  // Short, as the address of a socket may have 107 characters.
  const folder = await mkdtemp(join(tmpdir(), 'wp-'))
  const running: ChildProcess[] = []
  const callOff = removeOnStop(folder)
  context.after(async () => {
    await Promise.all(running.map(end))
    await rm(folder, { recursive: true, force: true })
    callOff()
  })
  const site = join(folder, 'site')
  const socket = join(folder, 'db.sock')
  await Promise.all([copySite(site, plugins), startDatabase(join(folder, 'db'), socket, running)])

  const env = { WORDPRESS_SOCKET: socket }
  const php = start('php', ['-S', '127.0.0.1:0', '-t', site, join(import.meta.dirname, 'router.php')], env)
  running.push(php)
  const [, address = ''] = await waitFor(php, /Development Server \((http:\S+)\) started/)
  const run = (script: string, input?: unknown) =>
    runScript(site, script, { ...env, HTTP_HOST: new URL(address).host }, input)
  await run('install.php')
  const setPermalinks = async (structure: string) => {
    await run('set-permalinks.php', { structure })
  }
  await setPermalinks('/%postname%/')
  return {
    address,
    createPosts: async (posts) => JSON.parse(await run('create-posts.php', posts)),
    pasteAsAuthor: (pasted) => run('paste-as-author.php', { address: pasted }),
    setPermalinks,
    stop: () => end(php),
  }
}

/** Removes a folder also where somebody stops the run, so that nothing after it is done; gives what calls this off. */
function removeOnStop(folder: string): () => void {
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.prependListener(signal, remove)
  return () => {
    for (const signal of signals) process.off(signal, remove)
  }
}

async function copySite(site: string, plugins: readonly string[]): Promise<void> {
  await cp(installed, site, { recursive: true, dereference: true })
  await copyFile(join(import.meta.dirname, 'wp-config.php'), join(site, 'wp-config.php'))
  const folder = join(site, 'wp-content/mu-plugins')
  await mkdir(folder, { recursive: true })
  for (const plugin of plugins) await copyFile(plugin, join(folder, basename(plugin)))
}

async function startDatabase(folder: string, socket: string, running: ChildProcess[]): Promise<void> {
  const user = process.getuid?.() === 0 ? ['--user=root'] : []
  const shared = ['--no-defaults', `--datadir=${folder}`, ...user]
  await finish(
    start('mariadb-install-db', [...shared, '--skip-test-db', '--auth-root-authentication-method=normal']),
  )
  const options = [`--socket=${socket}`, '--skip-networking', '--skip-grant-tables']
  const server = start('/usr/sbin/mariadbd', [...shared, ...options])
  running.push(server)
  await waitFor(server, /ready for connections/)
}

function runScript(
  site: string,
  script: string,
  env: Readonly<Record<string, string>>,
  input: unknown,
): Promise<string> {
  const php = start('php', [join(import.meta.dirname, script)], env, site)
  php.stdin?.end(JSON.stringify(input ?? null))
  return finish(php)
}

function start(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = tmpdir(),
): ChildProcess {
  return spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'pipe' })
}

/** Waits until a program has said something of which a pattern is found. */
function waitFor(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part
      const found = pattern.exec(said)
      if (found) resolve(found)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('error', reject)
    child.on('close', () => reject(new Error(`Cannot start ${child.spawnfile}: ${said}`)))
  })
}

/** Waits for the end of a program, and gives what it wrote. */
async function finish(child: ChildProcess): Promise<string> {
  const written: Buffer[] = []
  const said: Buffer[] = []
  child.stdout?.on('data', (part: Buffer) => written.push(part))
  child.stderr?.on('data', (part: Buffer) => said.push(part))
  const [code] = await once(child, 'close')
  const output = String(Buffer.concat(written))
  if (code !== 0) throw new Error(`Cannot run ${child.spawnargs.join(' ')}: ${output}${Buffer.concat(said)}`)
  return output
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill()
  await closed
}
