import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { specialUse } from './special-address.ts'

for (const [address, use] of [
  ['0.1.2.3', 'this machine'],
  ['127.255.255.255', 'this machine'],
  ['10.0.0.0', 'a private network'],
  ['172.15.255.255', undefined],
  ['172.16.0.0', 'a private network'],
  ['172.31.255.255', 'a private network'],
  ['172.32.0.0', undefined],
  ['192.168.255.255', 'a private network'],
  ['100.63.255.255', undefined],
  ['100.64.0.0', 'a carrier’s network'],
  ['100.127.255.255', 'a carrier’s network'],
  ['100.128.0.0', undefined],
  ['169.254.169.254', 'a network without a router'],
  ['192.0.0.1', 'protocols'],
  ['192.0.2.255', 'documentation'],
  ['198.51.100.0', 'documentation'],
  ['203.0.113.1', 'documentation'],
  ['198.17.255.255', undefined],
  ['198.19.255.255', 'benchmarks'],
  ['192.88.99.1', 'tunnels to IPv4'],
  ['224.0.0.1', 'many receivers'],
  ['239.255.255.255', 'many receivers'],
  ['240.0.0.0', 'no use yet'],
  ['255.255.255.255', 'no use yet'],
  ['168.63.129.16', 'a cloud’s own services'],
  ['93.184.216.34', undefined],
  ['::', 'this machine'],
  ['::1', 'this machine'],
  ['::7f00:1', 'IPv4 within IPv6'],
  ['::ffff:127.0.0.1', 'IPv4 within IPv6'],
  ['::ffff:93.184.216.34', 'IPv4 within IPv6'],
  ['::ffff:0:7f00:1', 'IPv4 within IPv6'],
  ['64:ff9b::7f00:1', 'IPv4 within IPv6'],
  ['64:ff9b:1:ffff::1', 'IPv4 within IPv6'],
  ['2002:7f00:1::', 'tunnels to IPv4'],
  ['2001:0:7f00:1::', 'protocols'],
  ['2001:2::1', 'protocols'],
  ['2001:db8::1', 'documentation'],
  ['3fff:fff::1', 'documentation'],
  ['100::1', 'protocols'],
  ['fc00::1', 'a private network'],
  ['fdff::1', 'a private network'],
  ['fe80::1', 'a network without a router'],
  ['fe80::1%eth0', 'a network without a router'],
  ['fec0::1', 'a private network'],
  ['ff02::1', 'many receivers'],
  ['4000::1', 'no use yet'],
  ['2606:2800:220:1::1', undefined],
  ['127.1', 'no address'],
  ['town.example', 'no address'],
] as const) {
  test(`specialUse() says of ${address}: ${use ?? 'nothing'}`, () => {
    assert.equal(specialUse(address), use)
  })
}

test('specialUse() lets nothing through that ipaddr.js knows for something special', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
      if (ipaddr.parse(address).range() !== 'unicast') assert.notEqual(specialUse(address), undefined)
    }),
    { numRuns: 2000 },
  )
})
