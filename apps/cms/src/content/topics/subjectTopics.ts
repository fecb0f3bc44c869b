import { p, richText } from '../richText'
import type { TopicSeed } from '../types/documents'
import { docRef, ref } from '../types/refs'
import { firstSteps, TALK } from './hubBlocks'

/** Schemes that the glossary explains: name, slug of its term, what it is for. */
const MONEY_TERMS = [
  [
    '高額療養費制度',
    'high-cost-medical-expense-benefit',
    '1か月の医療費が上限の額を超えたとき、超えた分が後から支給されます。',
  ],
  [
    '限度額適用認定証',
    'certificate-of-eligibility-for-ceiling',
    '窓口で示すと、1か月の支払いを上限の額までにできます。',
  ],
  [
    '傷病手当金',
    'injury-and-sickness-allowance',
    '病気やけがで仕事を休み、給料を十分に受け取れないときに支給されます。',
  ],
  [
    '医療費控除',
    'medical-expense-deduction',
    '1年間の医療費が一定の額を超えたとき、所得税などが軽くなることがあります。',
  ],
  [
    '障害年金',
    'disability-pension',
    '生活や仕事に支障があるときに、条件を満たすと受け取れる公的な年金です。',
  ],
] as const

/** What the portal has content about. Work and money are ways in by situation as well. */
export const subjectTopics: readonly TopicSeed[] = [
  {
    key: 'topic:work',
    slug: 'work',
    title: '治療と仕事の両立',
    summary: '働きながら治療を受けること、仕事に戻ること、職場で支えることについての情報です。',
    situation: 'work',
    order: 10,
    layout: [
      {
        blockType: 'richText',
        body: richText(
          p(
            '治療を受けながら働いている方はたくさんいます。仕事を辞めるかどうかを決める前に、相談できる窓口と、使える資料を見てみてください。',
          ),
        ),
      },
      {
        blockType: 'linkCards',
        heading: 'まず知りたいこと',
        style: 'task',
        cards: [
          {
            title: '相談できるところを知る',
            description: '患者さん・ご家族・職場の方が使える窓口です。',
            link: {
              label: '治療と仕事の両立について相談できるところ',
              reference: docRef('content:work-consultation-desks'),
            },
          },
          {
            title: 'ご本人・ご家族：順に読む',
            description: '相談先、仕事探し、経験した方への調査を、順に読めます。',
            link: {
              label: 'がんの治療を受けながら働く',
              reference: docRef('content:cancer-and-work'),
            },
          },
          {
            title: '職場・企業の方：順に読む',
            description: 'ハンドブック、教材、セミナー、奨励金、相談先を、順に読めます。',
            link: {
              label: '治療と仕事の両立を支える',
              reference: docRef('content:work-support-guide'),
            },
          },
        ],
      },
      {
        blockType: 'contentList',
        heading: 'ご本人・ご家族へ',
        items: [
          ref('content:work-consultation-desks'),
          ref('content:job-hunting-resources'),
          ref('content:sharoushi-activities'),
          ref('content:head-and-neck-survey'),
        ],
      },
      {
        blockType: 'contentList',
        heading: '職場・企業の方へ',
        items: [
          ref('content:employer-tools'),
          ref('content:employer-seminars'),
          ref('content:employment-grant'),
          ref('content:sanpo-services'),
          ref('content:surveys-and-meetings'),
          ref('content:company-awards'),
        ],
      },
      // What staff add later and tag with the situation appears by itself.
      {
        blockType: 'contentList',
        heading: '仕事についてのほかのページ',
        situation: 'work',
      },
      { blockType: 'resourceList', heading: '資料・リンク', topic: ref('topic:work') },
      {
        blockType: 'upcomingEvents',
        heading: '仕事に関するイベント',
        limit: 3,
        topic: ref('topic:work'),
      },
    ],
  },
  {
    key: 'topic:consultation',
    slug: 'consultation',
    title: '相談する',
    summary:
      'がんのこと、仕事のことを相談できる窓口です。ご家族や、診断される前の方も相談できます。',
    order: 20,
    layout: [
      {
        blockType: 'richText',
        body: richText(
          p(
            'がん相談支援センターでは、だれでも無料で相談できます。その病院にかかっていなくても大丈夫です。',
          ),
        ),
      },
      {
        blockType: 'contentList',
        heading: '相談先を知る',
        items: [
          ref('content:consultation-center'),
          ref('content:work-consultation-desks'),
          ref('content:sanpo-services'),
          ref('content:sharoushi-activities'),
        ],
      },
      { blockType: 'resourceList', heading: '資料・リンク', topic: ref('topic:consultation') },
      {
        blockType: 'upcomingEvents',
        heading: '相談会・患者サロン',
        limit: 3,
        topic: ref('topic:consultation'),
      },
    ],
  },
  {
    key: 'topic:hospitals',
    slug: 'hospitals',
    title: '病院を知る・探す',
    summary: 'がんの治療をする都内の病院を探せます。病院の種類の違いも説明しています。',
    order: 30,
    layout: [
      {
        blockType: 'linkCards',
        heading: '病院を探す',
        style: 'task',
        cards: [
          {
            title: '病院を探す',
            description: '国や東京都が指定した、都内の病院の一覧です。',
            link: { label: '病院を探す', href: '/hospitals' },
          },
        ],
      },
      {
        blockType: 'contentList',
        heading: '病院の種類を知る',
        items: [ref('content:hospital-designations')],
      },
    ],
  },
  {
    key: 'topic:money',
    slug: 'money',
    title: 'お金のこと',
    situation: 'money',
    summary:
      'お金と制度についての情報です。医療費や生活費を支える制度の説明と、相談できるところを案内します。',
    order: 40,
    layout: [
      {
        blockType: 'richText',
        body: richText(
          p(
            'お金や健康保険についての質問と答えを、がん情報サービスで読めます。職場の方には、治療と仕事の両立に取り組む企業への奨励金があります。',
          ),
        ),
      },
      firstSteps('相談する', TALK),
      {
        blockType: 'linkCards',
        heading: '制度のことばを知る',
        style: 'situation',
        cards: MONEY_TERMS.map(([title, slug, description]) => ({
          title,
          description,
          link: { label: title, href: `/glossary/${slug}` },
        })),
      },
      { blockType: 'resourceList', heading: '資料・リンク', topic: ref('topic:money') },
      {
        blockType: 'contentList',
        heading: 'お金についてのページ',
        situation: 'money',
      },
    ],
  },
]
