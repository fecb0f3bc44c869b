import { METROPOLITAN, METROPOLITAN_INQUIRY, RENEWAL_DOCUMENT } from '../resources/metropolitan'
import { h2, p, richText, ul } from '../richText'
import type { ContentItemSeed } from '../types/documents'
import { ref } from '../types/refs'
import { CONSULTATION_PRESS } from './sources'

const GUIDE = {
  kind: 'page',
  placement: 'page',
  topics: [ref('topic:work')],
  situations: ['work'],
  owner: METROPOLITAN,
  inquiry: METROPOLITAN_INQUIRY,
} satisfies Partial<ContentItemSeed>

/** The first pages of the two guides that the employment-support section consists of. */
export const workGuides: readonly ContentItemSeed[] = [
  {
    ...GUIDE,
    key: 'content:cancer-and-work',
    slug: 'cancer-and-work',
    title: 'がんの治療を受けながら働く',
    summary:
      'がんの治療を受けながら働く方、仕事に戻る方、仕事を探す方と、そのご家族のための案内です。相談先と、役に立つ資料を順に紹介します。',
    body: richText(
      p(
        'がんと診断されたあとも、治療を受けながら働いている方はたくさんいます。仕事のことは、すぐに決めなくても大丈夫です。辞めるかどうかを決める前に、まず相談できる場所があります。',
      ),
      h2('この案内で分かること'),
      ul(
        '仕事のことを相談できる、都内の窓口',
        '仕事を探すときに役立つ、ほかの機関の資料と動画',
        '社会保険労務士会の取組',
        'がんを経験した方の、治療と仕事についての調査',
      ),
      p('上のもくじから、知りたいページを選べます。はじめから順に読むこともできます。'),
    ),
    audiences: ['patient', 'family'],
    order: 10,
    sources: [RENEWAL_DOCUMENT, CONSULTATION_PRESS],
  },
  {
    ...GUIDE,
    key: 'content:work-support-guide',
    slug: 'work-support-guide',
    title: '治療と仕事の両立を支える',
    summary:
      'がんになった従業員を支える、職場・企業の方のための案内です。ハンドブックと教材、セミナー、奨励金、相談先、調査の結果を順に紹介します。',
    body: richText(
      p(
        '従業員からがんと打ち明けられたとき、職場はどう支えればよいでしょうか。東京都が作った資料と、無料で相談できる機関があります。',
      ),
      h2('この案内で分かること'),
      ul(
        '職場で使えるハンドブックと、社内研修の教材',
        '企業向けセミナーの記録',
        '両立に取り組む企業のための奨励金',
        '職場への訪問や個別の調整もする、無料の相談先',
        '調査の結果と、ほかの企業の事例',
      ),
      p('上のもくじから、知りたいページを選べます。はじめから順に読むこともできます。'),
    ),
    audiences: ['employer'],
    order: 20,
    sources: [RENEWAL_DOCUMENT],
  },
]
