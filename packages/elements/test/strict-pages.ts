import type { TestRunnerConfig } from '@web/test-runner'

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number]

const folder = '/packages/elements/test/pages'

/** The policy that a careful partner sends, with everything from one origin; `policies` are the Trusted Types that it allows. */
function securityPolicy(policies: string): string {
  const sources = ['script-src', 'style-src', 'connect-src', 'img-src'].map((name) => `${name} 'self'`)
  return [
    "default-src 'none'",
    ...sources,
    "require-trusted-types-for 'script'",
    `trusted-types ${policies}`,
  ].join('; ')
}

/**
 * Serves `/strict/allowed` and `/strict/refused`: a partner's page under a policy that allows our name, or does not; and `/strict/list`,
 * one with the list alone.
 */
export const strictPages: Middleware = (context, next) => {
  const [, page] = /^\/strict\/(allowed|refused|list)$/.exec(context.path) ?? []
  if (!page) return next()
  context.set('content-security-policy', securityPolicy(page === 'refused' ? "'none'" : 'iom-feed'))
  context.type = 'html'
  const element = page === 'list' ? 'iom-post-list' : 'iom-news-feed'
  const bundle = `/packages/elements/dist/cdn/${page === 'list' ? 'iom-post-list' : 'iom-feed'}.js`
  context.body = `<!doctype html>
    <html lang="en">
      <meta charset="utf-8">
      <title>A partner's page</title>
      <script src="${folder}/record.js"></script>
      <script type="module" src="${bundle}"></script>
      <script type="module" src="${bundle}?second-copy"></script>
      <script type="module" src="${folder}/done.js"></script>
      <body>
        <${element} src="${folder}/feed.json"><a href="/">All news</a></${element}>
      </body>
    </html>`
  return Promise.resolve()
}
