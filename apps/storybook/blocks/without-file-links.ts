/** Markdown of the repository without links to its files, which are not there in Storybook; their words stay. */
export function withoutFileLinks(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]+)\]\((?!https?:|#)[^)]*\)/g, '$1')
}
