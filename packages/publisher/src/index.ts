export type { Config, MarkdownSourceConfig } from './config/config.ts'
export { defineConfig } from './config/config.ts'
