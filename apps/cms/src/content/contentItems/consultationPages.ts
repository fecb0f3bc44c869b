import { METROPOLITAN, METROPOLITAN_INQUIRY } from '../resources/metropolitan'
import { block, docLink, h2, link, number, p, richText, ul } from '../richText'
import type { ContentItemSeed } from '../types/documents'
import { ref } from '../types/refs'
import { PATIENT_SECTION } from './section'
import { CONSULTATION_DESKS, CONSULTATION_PRESS } from './sources'

/** Whom to turn to: the consultation centres, and the desks for questions about work. */
export const consultationPages: readonly ContentItemSeed[] = [
  {
    key: 'content:consultation-center',
    slug: 'consultation-center',
    title: 'がん相談支援センターとは',
    kind: 'page',
    placement: 'page',
    summary:
      'がんについて、だれでも無料で相談できる窓口です。診断される前の方、その病院にかかっていない方、ご家族も相談できます。',
    body: richText(
      p(
        'がん相談支援センターは、がん診療連携拠点病院などにある、がんの相談窓口です。看護師やソーシャルワーカーなどが相談員として話を聞きます。',
      ),
      block({
        blockType: 'callout',
        kind: 'important',
        title: '相談は無料です',
        text: 'その病院に通っていなくても、がんと診断される前でも相談できます。',
      }),
      h2('だれが相談できますか'),
      ul('患者さん', 'ご家族', '地域の方など、どなたでも', 'がんと診断される前の、不安がある方'),
      h2('仕事のことも相談できます'),
      p(
        '治療と仕事の両立を支援する「両立支援コーディネーター」がいるセンターもあります。仕事を辞めるかどうかを決める前に、相談してみてください。ほかの窓口は「',
        docLink('治療と仕事の両立について相談できるところ', 'content:work-consultation-desks'),
        '」で紹介しています。',
      ),
      h2('どこにありますか'),
      p(
        '東京都の発表によると、都内の',
        number('consultation-center', { basis: 'published', unit: 'hospitals', withDate: true }),
        'にあります。このサイトでは、確認できていない電話番号や受付時間を「未確認」と表示しています。',
      ),
      p(link('病院を探す', '/hospitals')),
    ),
    topics: [ref('topic:consultation'), ref('topic:work')],
    audiences: ['patient', 'family', 'public'],
    situations: ['diagnosed', 'choosing-treatment', 'living-with-treatment', 'work'],
    order: 10,
    owner: METROPOLITAN,
    inquiry: METROPOLITAN_INQUIRY,
    sources: [CONSULTATION_PRESS, CONSULTATION_DESKS],
  },
  {
    ...PATIENT_SECTION,
    key: 'content:work-consultation-desks',
    slug: 'work-consultation-desks',
    title: '治療と仕事の両立について相談できるところ',
    summary:
      '治療を受けながら働くこと、仕事に戻ること、仕事を探すことについて相談できる、都内の窓口を紹介しています。',
    body: richText(
      p(
        '仕事のことで迷ったら、一人で決める前に相談してみてください。電話番号と受付時間は未確認のため、載せていません。',
      ),
      h2('がん相談支援センター'),
      p(
        'がん診療連携拠点病院などにある窓口です。どなたでも、がんと診断される前でも利用できます。くわしくは「',
        docLink('がん相談支援センターとは', 'content:consultation-center'),
        '」をご覧ください。',
      ),
      h2('東京産業保健総合支援センター'),
      p(
        '職場からも、働く患者さんからも無料で申し込めます。くわしくは「',
        docLink('産業保健総合支援センターによる両立支援サービスについて', 'content:sanpo-services'),
        '」をご覧ください。',
      ),
      h2('地域産業保健センター（地域窓口）'),
      p(
        '働く人が50人未満の小さな職場の、事業主とそこで働く方のための窓口です。健康管理について相談できます。',
      ),
      h2('東京労災病院の両立支援相談窓口'),
      p('窓口で相談できます。この病院にかかっていない方も相談できます。'),
      h2('東京のハローワーク'),
      p(
        '仕事を探す方のための機関です。長く療養している方（がんの方など）の就職の相談にも対応しています。',
      ),
    ),
    topics: [ref('topic:work'), ref('topic:consultation')],
    audiences: ['patient', 'family', 'employer'],
    order: 10,
    sources: [CONSULTATION_DESKS],
  },
]
