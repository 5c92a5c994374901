export type { Config, FeedSourceConfig, MarkdownSourceConfig, SourceConfig } from './config/config.ts'
export { defineConfig } from './config/config.ts'
