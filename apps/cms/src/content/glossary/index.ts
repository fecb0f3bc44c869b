import type { TermSeed } from '../types/documents'
import { diseaseTerms } from './diseaseTerms'
import { hospitalTerms } from './hospitalTerms'
import { supportTerms } from './supportTerms'
import { treatmentTerms } from './treatmentTerms'

/** The terms that a new portal starts with, in the portal's own words; 東京都 has yet to confirm them. */
export const glossary: readonly TermSeed[] = [
  ...diseaseTerms,
  ...treatmentTerms,
  ...supportTerms,
  ...hospitalTerms,
]
