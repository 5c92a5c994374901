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

/** Serves `/strict/allowed` and `/strict/refused`: a partner's page under a policy that allows our name, or does not. */
export const strictPages: Middleware = (context, next) => {
  const [, policies] = /^\/strict\/(allowed|refused)$/.exec(context.path) ?? []
  if (!policies) return next()
  context.set('content-security-policy', securityPolicy(policies === 'allowed' ? 'iom-feed' : "'none'"))
  context.type = 'html'
  context.body = `<!doctype html>
    <html lang="en">
      <meta charset="utf-8">
      <title>A partner's page</title>
      <script src="${folder}/record.js"></script>
      <script type="module" src="/packages/elements/dist/cdn/iom-feed.js"></script>
      <script type="module" src="/packages/elements/dist/cdn/iom-feed.js?second-copy"></script>
      <script type="module" src="${folder}/done.js"></script>
      <body>
        <iom-news-feed src="${folder}/feed.json"><a href="/">All news</a></iom-news-feed>
      </body>
    </html>`
  return Promise.resolve()
}
