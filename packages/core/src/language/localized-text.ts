/** A BCP 47 language tag in its canonical form, such as `fi`, `en-GB` or `ku-Arab`. */
export type LanguageTag = string

/** One text in several languages: a map from BCP 47 tag to plain text, such as `{ en: 'Racism', fi: 'rasismi' }`. */
export type LocalizedText = Readonly<Record<LanguageTag, string>>
