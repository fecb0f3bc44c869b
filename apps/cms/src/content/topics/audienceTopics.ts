import type { TopicSeed } from '../types/documents'
import { docRef } from '../types/refs'
import {
  FIND_EVENT,
  FIND_HOSPITAL,
  firstSteps,
  MONEY,
  nextEvents,
  opening,
  taggedPages,
  TALK,
  WORK,
} from './hubBlocks'

/** The ways in by who reads. All lead to the same pages, ordered by what that reader may need first. */
export const audienceTopics: readonly TopicSeed[] = [
  {
    key: 'topic:for-patients',
    slug: 'for-patients',
    title: '患者さんへ',
    summary:
      'がんと言われた方、治療中の方のための入口です。相談先、病院、仕事、お金の情報へ案内します。',
    audience: 'patient',
    order: 200,
    layout: [
      opening(
        '急いで全部を読まなくても大丈夫です。気になるところから、ご自分のペースでご覧ください。',
      ),
      firstSteps('まず知りたいこと', TALK, FIND_HOSPITAL, WORK, MONEY),
      taggedPages('患者さんに向けたページ', { audience: 'patient' }),
      nextEvents('患者さん向けの集まり・講座', 'patient'),
      { blockType: 'resourceList', heading: '患者さん向けの資料', audience: 'patient' },
    ],
  },
  {
    key: 'topic:for-families',
    slug: 'for-families',
    title: 'ご家族へ',
    summary:
      '患者さんを支えるご家族のための入口です。ご家族だけでも相談できる窓口や、参加できる集まりへ案内します。',
    audience: 'family',
    order: 210,
    layout: [
      opening('支える方も、つらいとき、迷うときがあります。ご家族だけで相談することもできます。'),
      firstSteps('まず知りたいこと', TALK, FIND_HOSPITAL, WORK, {
        title: '大切な人を亡くした方へ',
        description: '相談先と、参加できる集まりへ案内します。',
        link: { label: '大切な人を亡くした方へ', reference: docRef('topic:bereaved') },
      }),
      taggedPages('ご家族に向けたページ', { audience: 'family' }),
      nextEvents('ご家族向けの集まり・講座', 'family'),
      { blockType: 'resourceList', heading: 'ご家族向けの資料', audience: 'family' },
    ],
  },
  {
    key: 'topic:for-employers',
    slug: 'for-employers',
    title: '職場・企業の方へ',
    summary:
      '従業員の治療と仕事の両立を支える職場の方のための入口です。ハンドブック、研修の教材、セミナー、奨励金、相談先へ案内します。',
    audience: 'employer',
    order: 220,
    layout: [
      opening(
        '従業員ががんになったとき、職場の支えは大きな力になります。できることから始められるように、資料と相談先をまとめました。',
      ),
      firstSteps(
        '目的から選ぶ',
        {
          title: '最初に読む',
          description: '資料、セミナー、奨励金、相談先を、順に読めます。',
          link: {
            label: '治療と仕事の両立を支える',
            reference: docRef('content:work-support-guide'),
          },
        },
        {
          title: '社内の研修に使う',
          description: 'ハンドブックと、3種類の研修用教材です。',
          link: { label: '企業応援ツール', reference: docRef('content:employer-tools') },
        },
        {
          title: '専門家に相談する',
          description: '東京産業保健総合支援センターの、無料の支援です。',
          link: { label: '両立支援サービス', reference: docRef('content:sanpo-services') },
        },
        {
          title: '奨励金を調べる',
          description: '両立に取り組む企業への、東京都の奨励金です。',
          link: { label: '奨励金', reference: docRef('content:employment-grant') },
        },
      ),
      taggedPages('職場の方に向けたページ', { audience: 'employer' }),
      nextEvents('職場の方向けのセミナー', 'employer'),
      { blockType: 'resourceList', heading: '職場の方向けの資料', audience: 'employer' },
    ],
  },
  {
    key: 'topic:for-medical',
    slug: 'for-medical',
    title: '医療・支援に携わる方へ',
    summary:
      '患者さんを支える医療者、相談員の方のための入口です。患者さんに案内できる窓口、調査の結果、研修の予定へ案内します。',
    audience: 'medical',
    order: 230,
    layout: [
      opening(
        '患者さんやご家族に案内できる相談先と病院、都の調査の結果をまとめています。このサイトの病院とイベントの一覧は、オープンデータとしても使えます。',
      ),
      firstSteps('患者さんに案内する', TALK, FIND_HOSPITAL, FIND_EVENT, {
        title: 'オープンデータを使う',
        description: '病院とイベントの一覧を、表の形で配っています。',
        link: { label: 'オープンデータ', href: '/open-data' },
      }),
      taggedPages('医療・支援に携わる方に向けたページ', { audience: 'medical' }),
      nextEvents('医療者向けの研修・講座', 'medical'),
      {
        blockType: 'resourceList',
        heading: '医療・支援に携わる方向けの資料',
        audience: 'medical',
      },
    ],
  },
]
