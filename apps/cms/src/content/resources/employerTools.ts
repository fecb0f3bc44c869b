import type { ResourceType } from '@tokyo-cancer-portal/domain'
import type { ResourceSeed } from '../types/documents'
import { ref } from '../types/refs'
import { METROPOLITAN, METROPOLITAN_INQUIRY, RENEWAL_DOCUMENT } from './metropolitan'

const TRAINING = 'がんになった従業員の治療と仕事の両立支援のための企業向け研修用教材'

/** Kept item 1: tools for employers. */
export const employerTools: readonly ResourceSeed[] = [
  {
    key: 'resource:handbook-2022',
    slug: 'work-support-handbook-2022',
    title: 'がんになった従業員の治療と仕事の両立支援ハンドブック',
    type: 'handbook',
    summary:
      'がんになった従業員の治療と仕事の両立を支援するためのハンドブックです。東京都が令和4年（2022年）11月に作りました。',
    publisher: METROPOLITAN,
    editionDate: '2022-11',

    audiences: ['employer'],
    topics: [ref('topic:work')],
    aliases: [{ name: 'がんになった従業員の治療と仕事の両立支援サポートブック' }],
    inquiry: METROPOLITAN_INQUIRY,
    sources: [RENEWAL_DOCUMENT],
  },
  training({
    id: 'training-slides-2023',
    type: 'slides',
    form: 'スライド教材',
    use: 'スライドの教材です。',
  }),
  training({
    id: 'training-self-study-2023',
    type: 'self-study',
    form: '自己学習教材',
    use: '自分で学ぶための教材です。',
  }),
  training({
    id: 'training-video-2023',
    type: 'video',
    form: '映像教材',
    use: '映像の教材です。',
  }),
]

function training({
  id,
  type,
  form,
  use,
}: Record<'id' | 'form' | 'use', string> & { type: ResourceType }): ResourceSeed {
  return {
    key: `resource:${id}`,
    slug: id,
    title: `${TRAINING}（${form}）`,
    type,
    summary: `がんになった従業員の治療と仕事の両立を職場で支えるための研修に使えます。${use}東京都が令和5年（2023年）3月に作りました。`,
    publisher: METROPOLITAN,
    editionDate: '2023-03',

    audiences: ['employer'],
    topics: [ref('topic:work')],
    inquiry: METROPOLITAN_INQUIRY,
    sources: [RENEWAL_DOCUMENT],
  }
}
