import { scriptedPages } from './host-pages.ts'
import { testPages } from './test-pages.ts'

testPages(scriptedPages)
