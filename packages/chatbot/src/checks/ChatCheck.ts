/** What a question of the frozen set expects of the chatbot, as staff call it. */
export const CHECK_EXPECTATIONS = [
  { value: 'record', label: 'ページが示される' },
  { value: 'refusal', label: '答えずに窓口を案内する' },
  { value: 'handover', label: '分からないと伝え、相談先を示す' },
] as const
export type CheckExpectation = (typeof CHECK_EXPECTATIONS)[number]['value']

/** The reply that is right. */
export type ExpectedReply =
  | {
      kind: 'record'
      /** Addresses on the site of which any is right; one with conditions (`/events?format=online`) is a list of results. */
      addresses: readonly string[]
    }
  | { kind: 'refusal' | 'handover' }

/**
 * How good a reply is: as expected; the expected page is shown, but behind others; or neither. From best to worst.
 */
export const CHECK_VERDICTS = ['right', 'near', 'wrong'] as const
export type CheckVerdict = (typeof CHECK_VERDICTS)[number]

/** What becomes of a question. */
export type CheckChange = 'better' | 'worse' | 'same'

export const CHECK_LIMITS = {
  /** Pages that are equally right, and addresses besides. */
  expected: 5,
  addresses: 5,
  /** So many questions are asked; whoever has more is told how many were left out. */
  asked: 300,
} as const
