import type { CareList } from '../model/Knowledge'

/** What the lists are called in reasons, for staff. */
export const CARE_NAMES: Readonly<Record<CareList, string>> = {
  crisis: 'つらい気持ち',
  emergency: '緊急',
  prognosis: '病気の見通し',
  diagnosis: '診断',
  treatmentDecision: '治療の判断',
  comparison: '病院や医師の比較',
  unprovenCure: '効果の確かめられていない方法',
  personalData: '個人の情報',
}
