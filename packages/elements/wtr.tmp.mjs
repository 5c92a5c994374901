import { appendFileSync } from 'node:fs'
import c from './web-test-runner.config.mjs'
const log = (ctx, next) => { if (ctx.path !== '/log') return next(); appendFileSync('/tmp/hosts.progress', decodeURIComponent(ctx.querystring) + '\n'); ctx.body = ''; return Promise.resolve() }
export default { ...c, groups: [], coverage: false, testsFinishTimeout: 500000, middleware: [log, ...c.middleware] }
