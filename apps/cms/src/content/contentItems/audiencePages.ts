import { METROPOLITAN, METROPOLITAN_INQUIRY } from '../resources/metropolitan'
import { docLink, h2, link, p, richText, ul } from '../richText'
import type { ContentItemSeed } from '../types/documents'
import { CONSULTATION_PRESS } from './sources'

const SHARED = {
  kind: 'page',
  placement: 'page',
  owner: METROPOLITAN,
  inquiry: METROPOLITAN_INQUIRY,
} satisfies Partial<ContentItemSeed>

/** One entrance for each kind of reader; all lead to the same pages, ordered by what the reader may need first. */
export const audiencePages: readonly ContentItemSeed[] = [
  {
    ...SHARED,
    key: 'content:for-patients',
    slug: 'for-patients',
    title: '患者さんへ',
    summary:
      'がんと言われた方、治療中の方のための入口です。相談先、病院、仕事、お金の情報へ案内します。',
    body: richText(
      p('急いで全部を読まなくても大丈夫です。気になるところから、ご自分のペースでご覧ください。'),
      h2('まず相談したいとき'),
      ul(
        docLink('がん相談支援センターとは', 'content:consultation-center'),
        docLink('治療と仕事の両立について相談できるところ', 'content:work-consultation-desks'),
      ),
      h2('病院を知りたいとき'),
      ul(
        link('病院を探す', '/hospitals'),
        docLink('がん診療連携拠点病院などの種類', 'content:hospital-designations'),
      ),
      h2('仕事とお金のこと'),
      ul(
        docLink('治療と仕事の両立', 'topic:work'),
        docLink('就職活動を支援する資材の紹介', 'content:job-hunting-resources'),
        docLink('お金の制度', 'topic:money'),
      ),
      h2('ほかの患者さんと話したいとき・学びたいとき'),
      ul(link('イベントを探す', '/events')),
    ),
    audiences: ['patient'],
    situations: ['diagnosed', 'living-with-treatment'],
    order: 10,
    sources: [CONSULTATION_PRESS],
  },
  {
    ...SHARED,
    key: 'content:for-families',
    slug: 'for-families',
    title: 'ご家族へ',
    summary:
      '患者さんを支えるご家族のための入口です。ご家族だけでも相談できる窓口や、参加できるイベントへ案内します。',
    body: richText(
      p('支える方も、つらいとき、迷うときがあります。ご家族だけで相談することもできます。'),
      h2('相談したいとき'),
      ul(docLink('がん相談支援センターとは', 'content:consultation-center')),
      h2('一緒に調べたいとき'),
      ul(
        link('病院を探す', '/hospitals'),
        docLink('がん診療連携拠点病院などの種類', 'content:hospital-designations'),
        docLink('治療と仕事の両立', 'topic:work'),
      ),
      h2('参加できる集まり'),
      ul(link('イベントを探す', '/events')),
    ),
    audiences: ['family'],
    situations: ['diagnosed', 'living-with-treatment'],
    order: 20,
    sources: [CONSULTATION_PRESS],
  },
  {
    ...SHARED,
    key: 'content:for-employers',
    slug: 'for-employers',
    title: '職場・企業の方へ',
    summary:
      '従業員の治療と仕事の両立を支える職場の方のための入口です。ハンドブック、研修の教材、セミナー、奨励金、相談先へ案内します。',
    body: richText(
      p(
        '従業員ががんになったとき、職場の支えは大きな力になります。できることから始められるように、資料と相談先をまとめました。',
      ),
      h2('学ぶ・研修に使う'),
      ul(
        docLink('治療と仕事を支援する企業応援ツール', 'content:employer-tools'),
        docLink('企業向けの両立支援セミナー', 'content:employer-seminars'),
      ),
      h2('相談する'),
      ul(
        docLink('産業保健総合支援センターの両立支援サービス', 'content:sanpo-services'),
        docLink('東京都社会保険労務士会の取組', 'content:sharoushi-activities'),
      ),
      h2('支援を受ける・例を知る'),
      ul(
        docLink('治療と仕事の両立に取り組む企業への奨励金', 'content:employment-grant'),
        docLink('企業表彰の結果と事例紹介集', 'content:company-awards'),
        docLink('就労に関する調査結果、会議資料など', 'content:surveys-and-meetings'),
      ),
    ),
    audiences: ['employer'],
    situations: ['work'],
    order: 30,
  },
]
