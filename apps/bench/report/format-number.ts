/** `1,234` */
export function formatCount(count: number): string {
  return count.toLocaleString('en')
}

/** Bytes in kB or MB, with three digits that count: `7.4 kB`, `135 kB`, `3.4 MB`. */
export function formatBytes(bytes: number): string {
  return bytes < 999_500 ? `${digits(bytes / 1000)} kB` : `${digits(bytes / 1_000_000)} MB`
}

/** Milliseconds, from ten thousand on in seconds: `45 ms`, `1,729 ms`, `51 s`. */
export function formatTime(milliseconds: number): string {
  return milliseconds < 9999.5
    ? `${formatCount(Math.round(milliseconds))} ms`
    : `${formatCount(Math.round(milliseconds / 1000))} s`
}

function digits(value: number): string {
  return value < 9.95 ? value.toFixed(1) : formatCount(Math.round(value))
}
