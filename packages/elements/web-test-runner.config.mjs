import { webTestRunner } from '@iom-feed/build-config/web-test-runner'
import { strictPages } from './test/strict-pages.ts'

const preset = webTestRunner({ coverage: { statements: 95, lines: 95, branches: 90, functions: 95 } })

export default { ...preset, middleware: [strictPages] }
