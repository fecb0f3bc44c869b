import { docLink, h2, p, richText, ul } from '../richText'
import type { ContentItemSeed } from '../types/documents'
import { ref } from '../types/refs'
import { EMPLOYER_SECTION, PATIENT_SECTION, renewalNote } from './section'
import { CONSULTATION_DESKS } from './sources'

/** The three items that the renewal document plans; the third is still under consideration and stays a draft. */
export const plannedItems: readonly ContentItemSeed[] = [
  {
    ...PATIENT_SECTION,
    key: 'content:job-hunting-resources',
    slug: 'job-hunting-resources',
    title: 'がん患者・がん経験者の就職活動を支援する資材等の紹介',
    summary:
      '就職や転職を考えているがん患者さん・がんを経験した方のために、ほかの機関が作った資料や動画をまとめて紹介しています。',
    body: richText(
      h2('このページで紹介するもの'),
      p(
        '国立がん研究センターや民間企業が、がん患者さんの就職活動に役立つ資料を作ったり、セミナーを開いたりしています。東京都が作ったものではありませんが、見つけやすいように、ここにまとめています。',
      ),
      h2('だれのための資料ですか'),
      p('就職や転職を考えている、がん患者さん、がんを経験した方のための資料です。'),
      h2('読める資料・見られる動画'),
      ul(
        'がんと仕事のQ&A：国立がん研究センターのサイトで、質問と答えの形で読めます。',
        'YouTubeの動画リスト：東京都の資料に挙げられているものです。制作者と題名は未確認です。',
      ),
      h2('仕事に関するセミナー・イベント'),
      p(
        'これから開かれるものは、',
        docLink('治療と仕事の両立', 'topic:work'),
        'のページの「仕事に関するイベント」にまとめています。',
      ),
    ),
    audiences: ['patient'],
    resources: [ref('resource:ganjoho-work-qa'), ref('resource:job-hunting-playlist')],
    order: 20,
    renewal: {
      decision: 'add',
      note: renewalNote(
        '新たに追加予定の項目1',
        'ほかの機関の資材やイベントをまとめ、患者さんがスムーズにアクセスできるようにする案です。YouTubeの動画リストは、題名と制作者を確かめてから書き足してください。',
      ),
    },
  },
  {
    ...EMPLOYER_SECTION,
    key: 'content:sanpo-services',
    slug: 'sanpo-services',
    title: '産業保健総合支援センターによる両立支援サービスについて',
    summary:
      '東京産業保健総合支援センターは、治療と仕事の両立を無料で支援しています。職場からも、働く患者さんからも申し込めます。',
    body: richText(
      p(
        '東京産業保健総合支援センターは、職場で働く人の健康を守る活動を支える機関です。治療と仕事の両立についても、次のような支援をしています。利用は無料です。',
      ),
      h2('受けられる支援'),
      ul(
        '電話、メール、来所による相談',
        '職場への個別訪問による支援',
        '事業者などに向けた啓発セミナー',
        '患者さんと職場の間の個別の調整の支援',
      ),
      h2('申し込める人'),
      p('事業場（職場）のほか、そこで働く患者さん（従業員）からも申し込めます。'),
      h2('申し込むには'),
      p(
        '申込みの方法は、東京産業保健総合支援センターのサイトで案内されています。電話番号と受付時間は未確認です。',
      ),
    ),
    topics: [ref('topic:work'), ref('topic:consultation')],
    audiences: ['employer', 'patient'],
    resources: [ref('resource:sanpo-work-support')],
    inquiry: {
      name: '東京産業保健総合支援センター',
      url: 'https://www.tokyos.johas.go.jp/ryoritsu',
    },
    sources: [...EMPLOYER_SECTION.sources, CONSULTATION_DESKS],
    order: 40,
    renewal: { decision: 'add', note: renewalNote('新たに追加予定の項目2') },
  },
  {
    ...PATIENT_SECTION,
    key: 'content:workplace-communication',
    draft: true,
    slug: 'workplace-communication',
    title: '患者・家族と職場のコミュニケーションを促進・支援するための資材',
    summary:
      '患者さんやご家族が、配慮や制限に必要な情報を職場へ伝えるときに使える資材です。掲載は今後検討します。',
    audiences: ['patient', 'family'],
    order: 50,
    renewal: {
      decision: 'consider',
      note: renewalNote(
        '新たに追加予定の項目3（今後検討）',
        '職場からは、配慮や制限に必要な情報が足りないという声があります。職場からは聞きにくいため、患者さんの側から伝えられるように、患者さん向けの啓発資材を作って載せる案です。決まるまで公開しません。',
      ),
    },
  },
]
