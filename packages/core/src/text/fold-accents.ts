/** Takes the accents of Latin, Greek and Cyrillic, and the marks of Arabic and Hebrew, from a text that is folded. */
export function foldAccents(folded: string): string {
  return folded
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g, '')
    .normalize('NFC')
}
