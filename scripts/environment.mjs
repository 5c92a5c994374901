import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Where everything goes that the machine lacks. */
export const toolsFolder = join(root, '.tools')

/** The environment of every program that we start. */
export const environment = { ...process.env, DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1' }

export function prependToPath(folder) {
  environment.PATH = [folder, environment.PATH].filter(Boolean).join(delimiter)
}

/** npm, pnpm and browsers write to the home folder; where it cannot be written, they get one of ours. */
export function ensureHome() {
  try {
    accessSync(homedir(), constants.W_OK)
  } catch {
    environment.HOME = join(toolsFolder, 'home')
    environment.npm_config_cache = join(environment.HOME, '.npm') // the npm that started us has set the other one
    mkdirSync(environment.HOME, { recursive: true })
  }
}
