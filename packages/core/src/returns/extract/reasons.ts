/** `sure` where nothing was inferred and nothing speaks against it; `unsure` where something might well be otherwise. */
export type Confidence = 'sure' | 'likely' | 'unsure'

/** Something that keeps a candidate from being surer. */
export type Reason =
  | 'host-not-said'
  | 'several-hosts'
  | 'other-host'
  | 'year-not-said'
  | 'year-from-text'
  | 'end-not-said'
  | 'end-uncertain'
  | 'relative-period'
  | 'period-not-over'
  | 'period-from-before'
  | 'period-from-afar'
  | 'period-unclear'
  | 'published-not-known'
  | 'not-told-as-done'
  | 'return-loosely-told'
  | 'unit-not-said'
  | 'unit-far'
  | 'area-unclear'
  | 'role-not-said'
  | 'group-unclear'
  | 'group-from-before'
  | 'mixed-sentence'
  | 'additional'
  | 'estimated'
  | 'rounded'
  | 'other-measure'
  | 'number-one'
  | 'two-numbers-in-one'
  | 'hundred-too-many'
  | 'point-or-thousands'
  | 'comma-or-thousands'
  | 'year-or-count'
  | 'contradicted'
  | 'words-not-known'
  | 'sentence-cut'
  | 'asked'
  | 'doubted'
  | 'of-a-whole'
  | 'start-not-said'
  | 'round-word'

interface ReasonRule {
  readonly atMost: Exclude<Confidence, 'sure'>
  /** Whether it is, or may be, a fault of the text. */
  readonly warning?: true
  readonly text: string
}

const rules: Readonly<Record<Reason, ReasonRule>> = {
  'host-not-said': { atMost: 'likely', text: 'The sentence does not say from where.' },
  'several-hosts': {
    atMost: 'unsure',
    text: 'The sentence names several countries that they returned from.',
  },
  'other-host': {
    atMost: 'unsure',
    text: 'They returned from another country than the texts usually tell of.',
  },
  'year-not-said': { atMost: 'likely', text: 'The year was taken from the day of publication.' },
  'year-from-text': { atMost: 'unsure', text: 'The year was taken from another sentence.' },
  'end-not-said': {
    atMost: 'likely',
    text: 'The last month of the running total was taken from the day of publication.',
  },
  'end-uncertain': { atMost: 'unsure', text: 'The last month of the running total may be another.' },
  'relative-period': { atMost: 'likely', text: 'The period was counted from the day of publication.' },
  'period-not-over': { atMost: 'unsure', text: 'The period was not over when the text was published.' },
  'period-from-before': { atMost: 'likely', text: 'The period was taken from the sentence before.' },
  'period-from-afar': { atMost: 'unsure', text: 'The period was taken from another part of the text.' },
  'period-unclear': { atMost: 'unsure', text: 'The period can be read in several ways.' },
  'published-not-known': { atMost: 'unsure', text: 'The day of publication is not known.' },
  'not-told-as-done': {
    atMost: 'likely',
    text: 'It says that they chose or were helped to return, not that they did.',
  },
  'return-loosely-told': { atMost: 'unsure', text: 'That these persons returned is not said outright.' },
  'unit-not-said': { atMost: 'unsure', text: 'What the number counts is not said beside it.' },
  'unit-far': {
    atMost: 'unsure',
    text: 'Words that are not known stand between or behind the number and what it counts.',
  },
  'area-unclear': { atMost: 'unsure', text: 'Which country the number belongs to is not clear.' },
  'role-not-said': {
    atMost: 'unsure',
    text: 'Whether they returned to the country or are its nationals is not said.',
  },
  'group-unclear': { atMost: 'unsure', text: 'Which group the number belongs to is not clear.' },
  'group-from-before': { atMost: 'unsure', text: 'The group was taken from the number before.' },
  'mixed-sentence': {
    atMost: 'unsure',
    text: 'Another part of the sentence tells of something else than returns.',
  },
  additional: { atMost: 'unsure', text: 'The number may come on top of another one.' },
  estimated: { atMost: 'unsure', text: 'The text calls it an estimate.' },
  rounded: { atMost: 'likely', text: 'The number is given in thousands or millions.' },
  'other-measure': { atMost: 'unsure', text: 'The number is not of returns themselves.' },
  'number-one': { atMost: 'unsure', text: 'The word may be an article rather than a number.' },
  'two-numbers-in-one': {
    atMost: 'unsure',
    warning: true,
    text: 'The number may be two that stand side by side.',
  },
  'hundred-too-many': {
    atMost: 'unsure',
    warning: true,
    text: '"Hundred" after a number of a hundred or more is taken for a slip of the pen.',
  },
  'point-or-thousands': {
    atMost: 'unsure',
    warning: true,
    text: 'The point may part thousands, as in many countries, or begin decimals, as in English.',
  },
  'comma-or-thousands': {
    atMost: 'unsure',
    warning: true,
    text: 'The comma may part thousands, as in English, or begin decimals, as in Finnish and Swedish.',
  },
  contradicted: { atMost: 'unsure', warning: true, text: 'The text states another count of the same.' },
  'words-not-known': { atMost: 'likely', text: 'The sentence has words that are not known.' },
  'sentence-cut': { atMost: 'unsure', text: 'The sentence is too long to be read as a whole.' },
  asked: { atMost: 'unsure', text: 'The sentence asks, and does not tell.' },
  doubted: { atMost: 'unsure', text: 'The sentence corrects or doubts something.' },
  'of-a-whole': { atMost: 'unsure', text: 'The number may be the whole of which a part returned.' },
  'start-not-said': { atMost: 'likely', text: 'That the running total begins in January is not said.' },
  'round-word': { atMost: 'unsure', text: 'A hundred or a thousand in words may be a round number.' },
  'year-or-count': { atMost: 'unsure', warning: true, text: 'The number may be a year.' },
}

/** Why a number is not taken for a count of returns. */
export type RefusalReason =
  | 'negative'
  | 'fractional'
  | 'too-large'
  | 'code'
  | 'phone'
  | 'range'
  | 'date'
  | 'money'
  | 'share'
  | 'age-or-duration'
  | 'difference'
  | 'rate'
  | 'forecast'
  | 'survey'
  | 'applications'
  | 'resettlement'
  | 'forced'
  | 'movement'
  | 'negated'
  | 'no-return'
  | 'returned-here'
  | 'vague'
  | 'not-persons'
  | 'no-period'
  | 'several-areas'
  | 'later-than-published'

/** The reasons of refusals as sentences. */
export const refusalTexts: Readonly<Record<RefusalReason, string>> = {
  negative: 'It is below 0.',
  fractional: 'It is not a whole number.',
  'too-large': 'It is too large for a count of persons.',
  code: 'It is written together with letters or signs.',
  phone: 'It is a part of a telephone number.',
  range: 'It is one end of a range.',
  date: 'It is a part of a date.',
  money: 'It is an amount of money.',
  share: 'It is a share.',
  'age-or-duration': 'It is an age, a duration or a time.',
  difference: 'It is the difference between two counts.',
  rate: 'It is an average or a rate.',
  forecast: 'It is expected, planned or wished for.',
  survey: 'It is from a survey.',
  applications: 'It counts applications.',
  resettlement: 'It counts persons who were resettled.',
  forced: 'It counts forced returns.',
  movement: 'It counts arrivals or departures.',
  negated: 'The sentence denies it.',
  'no-return': 'The sentence does not tell of returns.',
  'returned-here': 'It is of persons who came to the host country.',
  vague: 'It is not said how many.',
  'not-persons': 'It does not count persons.',
  'no-period': 'No period is said, and none can be taken from the text.',
  'several-areas': 'It is of several countries together.',
  'later-than-published': 'The period ends after the day of publication.',
}

/** The reasons as sentences for whoever confirms a candidate. */
export const reasonTexts: Readonly<Record<Reason, string>> = Object.fromEntries(
  Object.entries(rules).map(([reason, { text }]) => [reason, text]),
) as Record<Reason, string>

/** Whether a reason is, or may be, a fault of the text. */
export function isWarning(reason: Reason): boolean {
  return rules[reason].warning === true
}

/** How sure a candidate can be, for all that speaks against it. */
export function confidenceOf(reasons: readonly Reason[]): Confidence {
  if (!reasons.length) return 'sure'
  return reasons.some((reason) => rules[reason].atMost === 'unsure') ? 'unsure' : 'likely'
}
