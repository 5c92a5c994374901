import { library } from '@iom-feed/build-config/tsup'
import { defineConfig } from 'tsup'

export default defineConfig({ ...library, entry: ['src/index.ts', 'src/extract.ts'] })
