/** Takes the accents of Latin, Greek and Cyrillic, and the vowel marks of Arabic and Hebrew, from a text that is folded. */
export function foldAccents(folded: string): string {
  return folded
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g, '')
    .normalize('NFC')
}
