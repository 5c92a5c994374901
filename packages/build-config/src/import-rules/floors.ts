/**
 * The folders of each package's `src`, from the roof down. A folder imports from floors below its own, never from its
 * own floor or above: so that what stands below can be read, tested and reused without what stands above.
 */
export const floors: Readonly<Record<string, readonly (readonly string[])[]>> = {
  core: [
    ['feed'],
    ['returns'],
    ['catalogue'],
    ['campaign'],
    ['post'],
    ['tag'],
    ['language'],
    ['text', 'url', 'time'],
  ],
  elements: [
    ['cdn', 'server'],
    ['define'],
    // A parent may import a child; the children never each other.
    ['news-feed'],
    ['post-list', 'campaign-banner', 'stat-tile', 'return-chart', 'feed-filter'],
    ['element'],
    ['controllers'],
    ['internal'],
    ['events', 'locales', 'styles'],
  ],
  publisher: [
    ['commands'],
    ['pipeline'],
    ['sources', 'outputs'],
    ['config'],
    ['state'],
    ['reading'],
    ['http'],
    ['files'],
  ],
}
