import '../src/locales/drafts/ar.ts'
import '../src/locales/drafts/ckb.ts'
import '../src/locales/drafts/fa.ts'
import '../src/locales/drafts/prs.ts'
import '../src/locales/drafts/ru.ts'
import '../src/locales/drafts/so.ts'
import '../src/locales/drafts/uk.ts'
import { languageDirection } from '@iom-feed/core'
import { en } from '../src/locales/en.ts'
import { fi } from '../src/locales/fi.ts'
import { addition, registerMessages, shared } from '../src/locales/register-messages.ts'
import { sv } from '../src/locales/sv.ts'
import { en as enChart } from '../src/return-chart/words/en.ts'
import { fi as fiChart } from '../src/return-chart/words/fi.ts'
import { sv as svChart } from '../src/return-chart/words/sv.ts'

/** The languages that the interface can speak, with their own names. */
export const interfaceLanguages: Readonly<Record<string, string>> = {
  en: 'English',
  fi: 'suomi',
  sv: 'svenska',
  ar: 'العربية',
  ckb: 'کوردیی ناوەندی',
  fa: 'فارسی',
  prs: 'دری',
  ru: 'русский',
  so: 'Soomaali',
  uk: 'українська',
}

const own = [
  { ...en, chart: enChart },
  { ...fi, chart: fiChart },
  { ...sv, chart: svChart },
]

// The words of each language that runs from the left, as if it were written in letters that run from the right: so that
// whoever reads no Arabic can judge a mirrored interface.
for (const messages of [...own, ...Object.values(shared[addition] ?? {})]) {
  const { isDraft: _, ...reviewed } = messages
  const language = mirrored(messages.language)
  if (language !== messages.language) registerMessages({ ...reviewed, language })
}

/** The tag of the same language from right to left: `en-Arab` of `en`. */
export function mirrored(language: string): string {
  return languageDirection(language) === 'rtl' ? language : `${language}-Arab`
}
