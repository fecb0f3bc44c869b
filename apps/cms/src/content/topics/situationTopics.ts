import type { TopicSeed } from '../types/documents'
import {
  FIND_EVENT,
  FIND_HOSPITAL,
  firstSteps,
  HOSPITAL_TYPES,
  MONEY,
  nextEvents,
  opening,
  taggedPages,
  TALK,
  WORK,
} from './hubBlocks'

/** The ways in by situation that are no subject of their own; money and work are subjects as well. */
export const situationTopics: readonly TopicSeed[] = [
  {
    key: 'topic:diagnosed',
    slug: 'diagnosed',
    title: 'がんと言われたとき',
    summary:
      'がんと言われて、何から始めればよいか分からないときの入口です。まず、話を聞いてもらえる場所から案内します。',
    situation: 'diagnosed',
    order: 100,
    layout: [
      opening(
        '今すぐ全部を読まなくても大丈夫です。気になるところから、ご自分のペースでご覧ください。',
        'がん相談支援センターには、その病院にかかっていない方も、診断される前の方も、無料で相談できます。ご家族だけでの相談もできます。',
      ),
      firstSteps('まず、できること', TALK, HOSPITAL_TYPES, WORK),
      taggedPages('がんと言われたときに読むページ', { situation: 'diagnosed' }),
      nextEvents('ほかの患者さんと話す・学ぶ', 'patient'),
    ],
  },
  {
    key: 'topic:choosing-treatment',
    slug: 'choosing-treatment',
    title: '治療を選ぶとき',
    summary:
      '治療を受ける病院を知りたいとき、迷っているときの入口です。病院の種類を知り、都内の病院を探せます。',
    situation: 'choosing-treatment',
    order: 110,
    layout: [
      opening(
        'このサイトでは、病院の種類と場所を調べられます。どの治療を受けるかは、担当の医師と話しながら決めていくことです。迷っていることは、がん相談支援センターで相談できます。',
      ),
      firstSteps('調べる・相談する', FIND_HOSPITAL, HOSPITAL_TYPES, TALK),
      taggedPages('治療を選ぶときに読むページ', { situation: 'choosing-treatment' }),
      nextEvents('患者さん向けの講座・集まり', 'patient'),
    ],
  },
  {
    key: 'topic:living-with-treatment',
    slug: 'living-with-treatment',
    title: '治療中の暮らし',
    summary:
      '治療を受けながらの毎日についての入口です。相談先、仕事とお金、参加できる集まりへ案内します。',
    situation: 'living-with-treatment',
    order: 120,
    layout: [
      opening('治療のこと、暮らしのこと、気持ちのこと。小さなことでも、相談できる場所があります。'),
      firstSteps('今、知りたいこと', TALK, WORK, MONEY, FIND_EVENT),
      taggedPages('治療中の暮らしのページ', { situation: 'living-with-treatment' }),
      nextEvents('患者さん向けの講座・集まり', 'patient'),
    ],
  },
  {
    key: 'topic:recurrence-palliative',
    slug: 'recurrence-palliative',
    title: '再発・緩和ケアのこと',
    summary:
      '再発が分かったとき、緩和ケアについて知りたいときの入口です。相談先と病院へ案内します。',
    situation: 'recurrence-palliative',
    order: 130,
    layout: [
      opening(
        'これからのことは、ご本人も、ご家族も、がん相談支援センターで相談できます。無料で、その病院にかかっていなくても相談できます。',
      ),
      firstSteps('調べる・相談する', TALK, FIND_HOSPITAL, MONEY),
      taggedPages('再発・緩和ケアのページ', { situation: 'recurrence-palliative' }),
      nextEvents('これからのイベント'),
    ],
  },
  {
    key: 'topic:bereaved',
    slug: 'bereaved',
    title: '大切な人を亡くした方へ',
    summary: '大切な人をがんで亡くした方のための入口です。相談先と、参加できる集まりへ案内します。',
    situation: 'bereaved',
    order: 140,
    layout: [
      opening(
        '読むのがつらいときは、無理をせず、このページを閉じてください。また読めるときに、開いていただければ大丈夫です。',
        'がん相談支援センターは、ご家族や地域の方など、どなたでも無料で利用できます。',
      ),
      firstSteps('話す・つながる', TALK, FIND_EVENT),
      taggedPages(
        '大切な人を亡くした方に向けたページ',
        { situation: 'bereaved' },
        'このテーマのページは、まだ公開していません。話を聞いてほしいときは、相談窓口をご利用ください。',
      ),
    ],
  },
]
