/** @jsxImportSource preact */
import type {} from '@iom-feed/elements/preact'
import type { ComponentChildren } from 'preact'

export const right: ComponentChildren = (
  <>
    <iom-news-feed
      src="/feed.json"
      theme="dark"
      noFilter
      heading-level={2}
      className="news"
      lang="fi"
      key="a"
    />
    <iom-stat-tile figure="year" ref={(tile) => tile?.requestUpdate()} />
    <iom-return-chart months={12} oniom-feed-failed={({ error }) => String(error)} />
    <iom-feed-filter for="news" oniom-filter-changed={({ filter }) => filter.tags} />
    <iom-campaign-banner inherit headingLevel={1} />
  </>
)

export const wrong: ComponentChildren = (
  <>
    {/* @ts-expect-error: there is no such property */}
    <iom-news-feed sources="/feed.json" />
    {/* @ts-expect-error: there is no such colour scheme */}
    <iom-news-feed theme="blue" />
    {/* @ts-expect-error: a number is expected */}
    <iom-post-list limit="three" />
    {/* @ts-expect-error: a number is expected, also by the attribute's name */}
    <iom-post-list heading-level="two" />
    {/* @ts-expect-error: the list has no figure */}
    <iom-post-list figure="year" />
    {/* @ts-expect-error: the event carries a post, not a feed */}
    <iom-post-list oniom-post-select={({ feed }) => feed} />
    {/* @ts-expect-error: protected */}
    <iom-campaign-banner messages={{}} />
    {/* @ts-expect-error: there is no such element */}
    <iom-newsfeed />
  </>
)
