import { docRef } from '../../types/refs'

/** Any of the pages about consultation centres. */
export const CENTER = [
  docRef('content:consultation-center'),
  docRef('term:consultation-support-center'),
  docRef('topic:consultation'),
]

/** Working while in treatment. */
export const WORKING = [
  docRef('content:cancer-and-work'),
  docRef('content:work-consultation-desks'),
  docRef('topic:work'),
]

/** What companies can do. */
export const SUPPORTING = [
  docRef('content:work-support-guide'),
  docRef('content:employer-tools'),
  docRef('topic:for-employers'),
  docRef('topic:work'),
]

/** The grant of the metropolitan government. */
export const GRANT = [docRef('content:employment-grant'), docRef('resource:employment-grant')]

/** High medical expenses. */
export const HIGH_COST = [docRef('term:high-cost-medical-expense-benefit'), docRef('topic:money')]
