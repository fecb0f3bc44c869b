import type { CareList } from './Knowledge'

/** What staff call the lists of what is not answered by a machine. */
export const CARE_TERMS = [
  { value: 'crisis', label: '死にたい・消えたいなどの気持ち' },
  { value: 'emergency', label: '急な症状' },
  { value: 'prognosis', label: '余命・見通し' },
  { value: 'diagnosis', label: '診断' },
  { value: 'treatmentDecision', label: '薬や治療を続けるか' },
  { value: 'comparison', label: 'どの病院・医師がよいか' },
  { value: 'unprovenCure', label: '確かめられていない治療法' },
  { value: 'personalData', label: 'ほかの人の情報' },
] as const satisfies readonly { value: CareList; label: string }[]
