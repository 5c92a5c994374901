/** What a feed may have of each, and what that is called. Feeds of an office have a hundredth of it. */
const limits = {
  depth: [100, 'elements at most 100 deep'],
  items: [10_000, 'at most 10,000 items'],
  elements: [50_000, 'at most 50,000 elements'],
  sections: [50_000, 'at most 50,000 sections of CDATA'],
  instructions: [100, 'at most 100 processing instructions'],
  attributes: [100, 'at most 100 attributes of an element'],
  name: [200, 'names of at most 200 characters'],
  value: [65_536, 'attributes of at most 65,536 characters'],
  text: [2_097_152, 'texts of at most 2,097,152 characters'],
  comment: [262_144, 'comments and instructions of at most 262,144 characters'],
  references: [500_000, 'at most 500,000 times an &'],
  doctype: [10_000, 'a DOCTYPE of at most 10,000 characters'],
} as const

export type XmlLimit = keyof typeof limits

/** What was expected where a count is past its limit; undefined where it is within. */
export function exceedsXml(limit: XmlLimit, count: number): string | undefined {
  const [most, words] = limits[limit]
  return count > most ? words : undefined
}
