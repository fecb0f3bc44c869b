import { h2, p, richText, ul } from '../richText'
import type { ContentItemSeed } from '../types/documents'
import { ref } from '../types/refs'
import { ASK_THE_BUREAU, EMPLOYER_SECTION, renewalNote } from './section'

/** Kept items 1 to 4 of the section: what the portal offers to companies. */
export const employerItems: readonly ContentItemSeed[] = [
  {
    ...EMPLOYER_SECTION,
    key: 'content:employer-tools',
    slug: 'employer-tools',
    title: 'がん治療と仕事を支援する企業応援ツール',
    summary:
      '従業員ががんになったときに役立つハンドブックと、社内の研修に使える教材です。教材には、スライド、自己学習、映像の3種類があります。',
    body: richText(
      h2('どんな資料ですか'),
      p(
        '従業員からがんと診断されたと打ち明けられたとき、職場では何を聞き、どんな配慮ができるでしょうか。東京都が作ったハンドブックと研修用の教材を、職場での話し合いや研修に使ってください。',
      ),
      h2('だれのための資料ですか'),
      p('がんになった従業員の、治療と仕事の両立を支える職場・企業の方のための資料です。'),
      h2('形式と作った時期'),
      ul(
        'ハンドブック：令和4年（2022年）11月',
        '研修用教材（スライド教材、自己学習教材、映像教材）：令和5年（2023年）3月',
      ),
      h2('手に入れるには'),
      p(`ファイルや動画は、このサイトにはまだ掲載していません。${ASK_THE_BUREAU}`),
    ),
    audiences: ['employer'],
    resources: [
      ref('resource:handbook-2022'),
      ref('resource:training-slides-2023'),
      ref('resource:training-self-study-2023'),
      ref('resource:training-video-2023'),
    ],
    order: 10,
    renewal: {
      decision: 'continue',
      note: renewalNote(
        '継続掲載の項目1',
        '【担当課へ確認】整理案では令和4年11月の冊子を「ハンドブック」と書いていますが、旧ポータルの掲載ページ（2024年9月26日更新）では「サポートブック」です。「ハンドブック」は平成27年3月の冊子の名前です。正式な名称を確かめてください。それまでは整理案の名称で載せ、もう一つの名称でも検索できるように「別名」に入れています。',
      ),
    },
  },
  {
    ...EMPLOYER_SECTION,
    key: 'content:employer-seminars',
    slug: 'employer-seminars',
    title: 'がんになった従業員の治療と仕事の両立支援セミナー（企業向け）',
    summary:
      '企業向けに開いたオンラインセミナーのアーカイブ動画です。令和6年（2024年）3月と令和5年（2023年）3月の2回分があります。',
    body: richText(
      h2('どんなセミナーですか'),
      p(
        '従業員の治療と仕事の両立を支えたい企業の方に向けて、東京都が開いたオンラインセミナーです。終わったセミナーなので、申込みの受付はありません。',
      ),
      h2('形式と開いた時期'),
      ul(
        'アーカイブ動画：令和6年（2024年）3月のオンラインセミナー',
        'アーカイブ動画：令和5年（2023年）3月のオンラインセミナー',
      ),
      p('動画の長さと、字幕があるかどうかは未確認です。'),
      h2('見るには'),
      p(
        '動画は、このサイトにはまだ掲載していません。視聴の方法は、東京都保健医療局にお尋ねください。電話番号と受付時間は未確認です。',
      ),
    ),
    audiences: ['employer'],
    resources: [ref('resource:seminar-2024-03'), ref('resource:seminar-2023-03')],
    order: 20,
    renewal: { decision: 'continue', note: renewalNote('継続掲載の項目2') },
  },
  {
    ...EMPLOYER_SECTION,
    key: 'content:employment-grant',
    slug: 'employment-grant',
    title:
      'がん患者などの治療と仕事の両立に取り組む企業を支援！（東京都難病・がん患者就業支援奨励金）',
    summary:
      '難病やがんの患者さんの治療と仕事の両立に取り組む企業のための、東京都の奨励金を紹介しています。',
    body: richText(
      h2('どんな奨励金ですか'),
      p(
        '東京都は、難病やがんの患者さんが働き続けられるように取り組む企業を、奨励金で支援しています。名前は「東京都難病・がん患者就業支援奨励金」です。',
      ),
      h2('だれのためのものですか'),
      p('難病やがんの患者さんの治療と仕事の両立に取り組む、企業のための奨励金です。'),
      h2('金額・条件・申請'),
      p(
        '金額、条件、申請の期限、申請先は未確認です。年度によって変わることがあります。申請を考えるときは、最新の案内を確かめてください。',
      ),
    ),
    topics: [ref('topic:work'), ref('topic:money')],
    audiences: ['employer'],
    situations: ['work', 'money'],
    resources: [ref('resource:employment-grant')],
    order: 30,
    renewal: { decision: 'continue', note: renewalNote('継続掲載の項目4') },
  },
  {
    ...EMPLOYER_SECTION,
    key: 'content:company-awards',
    slug: 'company-awards',
    title: 'がん患者の治療と仕事の両立への優良な取り組みを行う企業表彰',
    summary:
      '治療と仕事の両立に優れた取り組みを行った企業の表彰です。表彰は平成29年度（2017年度）で終了しましたが、表彰結果と事例紹介集を残しています。',
    body: richText(
      h2('どんな表彰でしたか'),
      p(
        'がん患者さんの治療と仕事の両立に、優れた取り組みを行った企業を表彰していました。平成29年度（2017年度）で終了しています。',
      ),
      h2('残している資料'),
      ul('これまでの表彰結果', '企業でできるがん対策事例紹介集（がん検診から就労支援まで）'),
      p('ほかの職場の工夫を知るための参考として載せています。作った時期は未確認です。'),
      h2('手に入れるには'),
      p(`ファイルは、このサイトにはまだ掲載していません。${ASK_THE_BUREAU}`),
    ),
    audiences: ['employer'],
    resources: [ref('resource:award-results'), ref('resource:casebook')],
    order: 60,
    ended: true,
    endedNote: '表彰は平成29年度（2017年度）で終了しました。このページは参考のため残しています。',
    renewal: { decision: 'continue', note: renewalNote('継続掲載の項目3（平成29年度にて終了）') },
  },
]
