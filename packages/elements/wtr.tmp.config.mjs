import config from './web-test-runner.config.mjs'
const grep = process.env.GREP
export default { ...config, groups: [], coverage: false, testsFinishTimeout: 60000, ...(grep && { testFramework: { config: { grep, invert: !!process.env.INVERT, reporter: 'spec' } } }) }
