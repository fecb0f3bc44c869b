import type { AnswerSeed } from '../../types/chat'
import { consultationAnswers } from './consultationAnswers'
import { employerAnswers } from './employerAnswers'
import { moneyAnswers } from './moneyAnswers'
import { portalAnswers } from './portalAnswers'
import { workAnswers } from './workAnswers'

/** The answers that a new portal starts with. They say again, shortly, what its pages say; staff add their own. */
export const answers: readonly AnswerSeed[] = [
  ...consultationAnswers,
  ...workAnswers,
  ...employerAnswers,
  ...moneyAnswers,
  ...portalAnswers,
]
