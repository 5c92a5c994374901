import { BlockList, isIP } from 'node:net'

/**
 * The ranges in which no public web server is: IANA's registries of special-purpose addresses, and the one address by which machines of a
 * large cloud are looked after.
 *
 * https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const ranges: readonly (readonly [use: string, ...ranges: readonly string[]])[] = [
  ['this machine', '0.0.0.0/8', '127.0.0.0/8', '::/128', '::1/128'],
  ['a private network', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', 'fec0::/10'],
  ['a carrier’s network', '100.64.0.0/10'],
  ['a network without a router', '169.254.0.0/16', 'fe80::/10'],
  ['protocols', '192.0.0.0/24', '2001::/23', '5f00::/16', '100::/63'],
  ['documentation', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32', '3fff::/20'],
  ['benchmarks', '198.18.0.0/15'],
  ['tunnels to IPv4', '192.88.99.0/24', '2002::/16'],
  ['IPv4 within IPv6', '::/96', '::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48'],
  ['many receivers', '224.0.0.0/4', 'ff00::/8'],
  ['a cloud’s own services', '168.63.129.16/32'],
  ['no use yet', '240.0.0.0/4'],
]

// One list a family: in a list of both, an IPv4 address would match the range that all of them have within IPv6.
const lists = ranges.map(([use, ...subnets]) => ({
  use,
  ipv4: createList(subnets.filter((subnet) => family(subnet) === 'ipv4')),
  ipv6: createList(subnets.filter((subnet) => family(subnet) === 'ipv6')),
}))

/** All that is handed out to networks so far. */
const global = createList(['2000::/3'])

function createList(subnets: readonly string[]): BlockList {
  const list = new BlockList()
  for (const subnet of subnets) {
    const [address = '', length] = subnet.split('/')
    list.addSubnet(address, Number(length), family(address))
  }
  return list
}

function family(address: string): 'ipv4' | 'ipv6' {
  return address.includes(':') ? 'ipv6' : 'ipv4'
}

/**
 * What an IP address is set aside for; undefined where it may be that of a public server.
 *
 * @param address In the form that URLs and resolvers give: no octal numbers, and no brackets.
 */
export function specialUse(address: string): string | undefined {
  if (isIP(address) === 0) return 'no address'
  const kind = family(address)
  const found = lists.find((list) => list[kind].check(address, kind))
  if (found) return found.use
  return kind === 'ipv6' && !global.check(address, kind) ? 'no use yet' : undefined
}
