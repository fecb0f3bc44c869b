import type { CareList } from '../../model/Knowledge'
import { ABOUT_THE_PORTAL } from './answered/aboutThePortal'
import { ELSEWHERE_EXAMPLES } from './answered/elsewhere'
import { EVERYDAY_EXAMPLES } from './answered/everyday'
import { FINDING_EXAMPLES } from './answered/finding'
import { NEAR_COMPARISON_AND_PERSONAL } from './answered/nearComparisonAndPersonal'
import { NEAR_CRISIS_AND_EMERGENCY } from './answered/nearCrisisAndEmergency'
import { NEAR_PROGNOSIS_AND_DIAGNOSIS } from './answered/nearPrognosisAndDiagnosis'
import { NEAR_TREATMENT_AND_CURES } from './answered/nearTreatmentAndCures'
import { SMALL_TALK_EXAMPLES } from './answered/smallTalk'
import { ANSWERED_STORIES } from './answered/stories'
import { WORK_MONEY_AND_WORDS } from './answered/workMoneyAndWords'
import { ANSWERED_PHRASES } from './known/answeredPhrases'
import { HELD_BACK_ANSWERED, HELD_BACK_REFUSED } from './known/heldBackPhrases'
import { REFUSED_PHRASES } from './known/refusedPhrases'
import { COMPARISON_EXAMPLES } from './refused/comparison'
import { CRISIS_EXAMPLES } from './refused/crisis'
import { DIAGNOSIS_EXAMPLES } from './refused/diagnosis'
import { EMERGENCY_EXAMPLES } from './refused/emergency'
import { PERSONAL_DATA_EXAMPLES } from './refused/personalData'
import { PROGNOSIS_EXAMPLES } from './refused/prognosis'
import { TREATMENT_DECISION_EXAMPLES } from './refused/treatmentDecision'
import { UNPROVEN_CURE_EXAMPLES } from './refused/unprovenCure'

/** Something that people say, and the list by which it is refused; null where it may be answered. */
export interface ExamplePhrase {
  phrase: string
  list: CareList | null
}

const REFUSED: Readonly<Record<CareList, string>> = {
  crisis: CRISIS_EXAMPLES,
  emergency: EMERGENCY_EXAMPLES,
  prognosis: PROGNOSIS_EXAMPLES,
  diagnosis: DIAGNOSIS_EXAMPLES,
  treatmentDecision: TREATMENT_DECISION_EXAMPLES,
  comparison: COMPARISON_EXAMPLES,
  unprovenCure: UNPROVEN_CURE_EXAMPLES,
  personalData: PERSONAL_DATA_EXAMPLES,
}

const ANSWERED = [
  ABOUT_THE_PORTAL,
  ELSEWHERE_EXAMPLES,
  EVERYDAY_EXAMPLES,
  FINDING_EXAMPLES,
  NEAR_COMPARISON_AND_PERSONAL,
  NEAR_CRISIS_AND_EMERGENCY,
  NEAR_PROGNOSIS_AND_DIAGNOSIS,
  NEAR_TREATMENT_AND_CURES,
  SMALL_TALK_EXAMPLES,
  ANSWERED_STORIES,
  WORK_MONEY_AND_WORDS,
]

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Phrases that were written for this alone, without looking at what the patterns know. */
export const OWN_EXAMPLES: readonly ExamplePhrase[] = [
  ...(Object.entries(REFUSED) as [CareList, string][]).flatMap(([list, text]) =>
    linesOf(text).map((phrase) => ({ phrase, list })),
  ),
  ...ANSWERED.flatMap(linesOf).map((phrase) => ({ phrase, list: null })),
]

/** Phrases by which the patterns were made. */
export const PATTERN_EXAMPLES: readonly ExamplePhrase[] = [
  ...[...REFUSED_PHRASES, ...HELD_BACK_REFUSED].map(([list, phrase]) => ({ phrase, list })),
  ...[...ANSWERED_PHRASES, ...HELD_BACK_ANSWERED].map((phrase) => ({ phrase, list: null })),
]

/** All phrases by which a message is known to be like what is refused, or like what is answered. */
export const EXAMPLE_PHRASES: readonly ExamplePhrase[] = [...OWN_EXAMPLES, ...PATTERN_EXAMPLES]
