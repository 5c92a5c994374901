import { library } from '@iom-feed/build-config/tsup'
import { defineConfig } from 'tsup'

export default defineConfig({
  ...library,
  entry: ['src/bin.ts', 'src/index.ts'],
  dts: { entry: 'src/index.ts' },
})
