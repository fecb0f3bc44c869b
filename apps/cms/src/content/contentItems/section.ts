import { METROPOLITAN, METROPOLITAN_INQUIRY, RENEWAL_DOCUMENT } from '../resources/metropolitan'
import type { ContentItemSeed } from '../types/documents'
import { ref } from '../types/refs'

const WORK_TOPIC = ref('topic:work')

/** What all pages of the employment-support section share: their place, owner and the document that decided on them. */
const SECTION = {
  kind: 'page',
  placement: 'page',
  topics: [WORK_TOPIC],
  situations: ['work'],
  owner: METROPOLITAN,
  inquiry: METROPOLITAN_INQUIRY,
  sources: [RENEWAL_DOCUMENT],
} satisfies Partial<ContentItemSeed>

/** The half for those who work and fall ill, and their families. */
export const PATIENT_SECTION = {
  ...SECTION,
  parent: ref('content:cancer-and-work'),
} satisfies Partial<ContentItemSeed>

/** The half for workplaces and companies. */
export const EMPLOYER_SECTION = {
  ...SECTION,
  parent: ref('content:work-support-guide'),
} satisfies Partial<ContentItemSeed>

/** What staff read about where an item stood in the renewal document; never public. */
export function renewalNote(place: string, remark = ''): string {
  return `令和6年9月3日時点の整理案：${place}。${remark}`
}

/** What to do where the portal has neither file nor address. */
export const ASK_THE_BUREAU =
  '入手方法は、東京都保健医療局にお尋ねください。電話番号と受付時間は未確認です。'
