import { METROPOLITAN, METROPOLITAN_INQUIRY, RENEWAL_DOCUMENT } from '../resources/metropolitan'
import type { ContentItemSeed } from '../types/documents'
import { ref } from '../types/refs'

const WORK_TOPIC = ref('topic:work')

/** What all items of the employment-support section share: their place, owner and the document that decided on them. */
export const SECTION = {
  kind: 'page',
  placement: 'page',
  topics: [WORK_TOPIC],
  situations: ['work'],
  parent: ref('content:cancer-and-work'),
  owner: METROPOLITAN,
  inquiry: METROPOLITAN_INQUIRY,
  sources: [RENEWAL_DOCUMENT],
} satisfies Partial<ContentItemSeed>

/** What staff read about where an item stood in the renewal document; never public. */
export function renewalNote(place: string, remark = ''): string {
  return `令和6年9月3日時点の整理案：${place}。${remark}`
}
