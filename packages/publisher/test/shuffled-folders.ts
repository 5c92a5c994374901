// Loaded before a command: folders then give their entries in an order of chance, as a file system may.
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const { readdir } = fs

function shuffle<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)
}

Object.assign(fs, {
  readdir: async (...call: Parameters<typeof readdir>) => shuffle(await readdir(...call)),
})
syncBuiltinESMExports()
