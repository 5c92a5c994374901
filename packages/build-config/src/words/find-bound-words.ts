/** Words that would bind the project to one machine or one registry, each with what it should say instead. */
const boundWords: readonly { pattern: RegExp; instead: string }[] = [
  {
    pattern: /(?<![\w.-])\/(home|Users|tmp|work)\/\w+/,
    instead: 'a path relative to the file, or os.tmpdir()',
  },
  { pattern: /\b[A-Z]:\\Users\b/, instead: 'a path relative to the file, or os.tmpdir()' },
  { pattern: /\bregistry\.\w+\.(com|org)\b/, instead: 'the registry that is configured where it runs' },
]

/** One line for each such word in a text, as in `docs/a.md:3: expected …, got "…"`. */
export function findBoundWords(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) =>
    boundWords.flatMap(({ pattern, instead }) => {
      const word = pattern.exec(line)?.[0]
      return word ? [`${path}:${index + 1}: expected ${instead}, got ${JSON.stringify(word)}`] : []
    }),
  )
}
