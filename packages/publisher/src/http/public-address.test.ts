import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publicAddress } from './public-address.ts'

for (const [address, shown] of [
  ['https://town.example/feed.xml', 'https://town.example/feed.xml'],
  ['https://me:secret@town.example/feed.xml#secret', 'https://town.example/feed.xml'],
  ['https://town.example:8080/feed?token=secret&lang=fi', 'https://town.example:8080/feed?token=…&lang=…'],
  ['https://town.example/feed?secret', 'https://town.example/feed?…'],
  ['ftp://me:secret@town.example/feed?secret', '…town.example/feed?…'],
  ['https//me:secret@town.example', '…town.example'],
  ['https://me:sec/ret@town example/', '…town example/'],
] as const) {
  test(`publicAddress() shows ${shown} of ${address}`, () => {
    assert.equal(publicAddress(address), shown)
  })
}
