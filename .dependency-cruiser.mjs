import { importRules } from './packages/build-config/src/import-rules/import-rules.ts'

export default {
  forbidden: importRules,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)((dist|coverage|test-results)/|custom-elements\\.json$)' },
    tsPreCompilationDeps: true,
  },
}
