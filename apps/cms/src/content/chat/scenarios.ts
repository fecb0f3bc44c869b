import type { ScenarioSeed } from '../types/chat'
import { docRef } from '../types/refs'

/** The guided conversations that a new portal starts with; at the end stand pages, lists with conditions, or desks. */
export const scenarios: readonly ScenarioSeed[] = [
  {
    key: 'scenario:consultation',
    title: '相談先を探す',
    otherWordings: [
      '相談したい',
      '相談窓口',
      '誰に相談すればいいですか',
      'どこに相談すればいいですか',
    ],
    order: 10,
    steps: [
      {
        key: '最初',
        text: 'どんなことを相談したいですか。どの窓口も、無料で相談できます。',
        choices: [
          { label: '病気や治療、気持ちのこと', next: 'がん相談支援センター' },
          { label: '仕事のこと', next: '仕事' },
          { label: '家の近くで探したい', next: '近く' },
        ],
        links: [
          { label: 'がん相談支援センターとは', reference: docRef('content:consultation-center') },
        ],
      },
      {
        key: 'がん相談支援センター',
        text: 'がん相談支援センターに相談できます。その病院にかかっていない方や、ご家族も利用できます。',
        links: [
          {
            label: 'がん相談支援センターとは',
            reference: docRef('content:consultation-center'),
          },
        ],
        showsContacts: true,
      },
      {
        key: '仕事',
        text: '治療と仕事について相談できる窓口です。',
        links: [
          {
            label: '治療と仕事の両立について相談できるところ',
            reference: docRef('content:work-consultation-desks'),
          },
        ],
        showsContacts: true,
      },
      {
        key: '近く',
        text: '住んでいる区市町村の名前を入れて探せます。たとえば「立川市の近くの相談支援センター」と入力してください。',
        links: [
          {
            label: '相談窓口のある病院を探す（未確認の病院も含みます）',
            href: '/hospitals?consultation=yes%2Cunknown',
          },
        ],
      },
    ],
  },
  {
    key: 'scenario:hospitals',
    title: '病院を探す',
    otherWordings: [
      '病院',
      '病院を調べたい',
      '近くの病院',
      '家の近くの病院',
      '近くの病院を知りたい',
      '病院はどこ',
    ],
    order: 20,
    steps: [
      {
        key: '最初',
        text: 'どのように探しますか。',
        choices: [
          { label: '地域から', next: '地域' },
          { label: 'がんの種類から', next: 'がんの種類' },
          { label: '病院の種類（指定）から', next: '指定' },
        ],
        links: [{ label: '病院の一覧', href: '/hospitals' }],
      },
      {
        key: '地域',
        text: '「立川市の近くの病院」のように、区市町村の名前を入れて質問できます。一覧でも、地域で絞り込めます。',
        links: [{ label: '病院の一覧', href: '/hospitals' }],
      },
      {
        key: 'がんの種類',
        text: '「乳がんの病院」のように、がんの種類を入れて質問できます。一覧でも、がんの種類で絞り込めます。',
        links: [{ label: '病院の一覧', href: '/hospitals' }],
      },
      {
        key: '指定',
        text: 'がん診療連携拠点病院など、国や都が指定した病院の種類を説明しています。',
        links: [
          {
            label: 'がん診療連携拠点病院などの種類',
            reference: docRef('content:hospital-designations'),
          },
          { label: '病院の一覧', href: '/hospitals' },
        ],
      },
    ],
  },
  {
    key: 'scenario:work',
    title: '仕事と治療',
    otherWordings: ['治療と仕事の両立', '仕事を続けたい', '働きながら治療'],
    order: 30,
    steps: [
      {
        key: '最初',
        text: 'いまの状況に近いものを選んでください。',
        choices: [
          { label: '仕事を続けたい', next: '続ける' },
          { label: '職場にどう伝えるか', next: '伝える' },
          { label: '仕事を探したい', next: '探す' },
          { label: '誰かに相談したい', next: '相談' },
        ],
        links: [
          { label: 'がんの治療を受けながら働く', reference: docRef('content:cancer-and-work') },
        ],
      },
      {
        key: '続ける',
        text: '治療を受けながら働くための情報をまとめています。仕事を辞めるかどうかは、急いで決めなくても大丈夫です。',
        links: [
          { label: 'がんの治療を受けながら働く', reference: docRef('content:cancer-and-work') },
          {
            label: '治療と仕事の両立について相談できるところ',
            reference: docRef('content:work-consultation-desks'),
          },
        ],
      },
      {
        key: '伝える',
        text: '職場に何をどう伝えるかは、一人で決める前に相談できます。',
        links: [
          {
            label: '治療と仕事の両立について相談できるところ',
            reference: docRef('content:work-consultation-desks'),
          },
        ],
        showsContacts: true,
      },
      {
        key: '探す',
        text: '治療中や治療後に仕事を探す方のための資料と窓口です。',
        links: [
          {
            label: '就職活動を支援する資材等の紹介',
            reference: docRef('content:job-hunting-resources'),
          },
          {
            label: '治療と仕事の両立について相談できるところ',
            reference: docRef('content:work-consultation-desks'),
          },
        ],
      },
      {
        key: '相談',
        text: '仕事のことも、がん相談支援センターで相談できます。',
        links: [
          {
            label: '治療と仕事の両立について相談できるところ',
            reference: docRef('content:work-consultation-desks'),
          },
        ],
        showsContacts: true,
      },
    ],
  },
  {
    key: 'scenario:money',
    title: 'お金の制度',
    otherWordings: ['お金のこと', '医療費が心配', 'お金がない', '費用が心配', 'お金が心配'],
    order: 40,
    steps: [
      {
        key: '最初',
        text: 'お金と制度の情報をまとめています。使える制度は人によって違うため、相談員に聞くのが近道です。',
        choices: [
          { label: '情報を読む', next: '読む' },
          { label: '相談する', next: '相談' },
        ],
        links: [{ label: 'お金のこと', reference: docRef('topic:money') }],
      },
      {
        key: '読む',
        text: '医療費や生活費を支える制度についての情報です。',
        links: [{ label: 'お金のこと', reference: docRef('topic:money') }],
      },
      {
        key: '相談',
        text: 'お金のことも、がん相談支援センターで無料で相談できます。',
        links: [
          {
            label: 'がん相談支援センターとは',
            reference: docRef('content:consultation-center'),
          },
        ],
        showsContacts: true,
      },
    ],
  },
  {
    key: 'scenario:events',
    title: 'イベントを探す',
    otherWordings: ['イベント', '講座や交流会を探す', '患者会を探す'],
    order: 50,
    steps: [
      {
        key: '最初',
        text: 'どんなイベントを探していますか。「来週オンラインで参加できる会」のように質問することもできます。',
        choices: [
          { label: 'オンラインで参加したい', next: 'オンライン' },
          { label: '会場に行きたい', next: '会場' },
          { label: 'すべて見る', next: 'すべて' },
        ],
        links: [{ label: 'イベントの一覧', href: '/events' }],
      },
      {
        key: 'オンライン',
        text: 'オンラインで参加できるイベントです。',
        links: [{ label: 'オンラインのイベント', href: '/events?format=online,hybrid' }],
      },
      {
        key: '会場',
        text: '会場で開かれるイベントです。',
        links: [{ label: '会場のイベント', href: '/events?format=venue,hybrid' }],
      },
      {
        key: 'すべて',
        text: 'これからのイベントを、日付の順に見られます。',
        links: [{ label: 'イベントの一覧', href: '/events' }],
      },
    ],
  },
  {
    key: 'scenario:employers',
    title: '企業の方',
    otherWordings: ['企業', '会社の担当者です', '人事担当', '従業員ががんになった'],
    order: 60,
    steps: [
      {
        key: '最初',
        text: '従業員の治療と仕事の両立について、知りたいことを選んでください。',
        choices: [
          { label: '資料や道具がほしい', next: '資料' },
          { label: 'セミナーの動画を見たい', next: 'セミナー' },
          { label: '奨励金や表彰を知りたい', next: '奨励金' },
          { label: '専門の窓口に相談したい', next: '相談' },
        ],
        links: [{ label: '職場・企業の方へ', reference: docRef('topic:for-employers') }],
      },
      {
        key: '資料',
        text: '職場で使える資料をまとめています。',
        links: [
          {
            label: 'がん治療と仕事を支援する企業応援ツール',
            reference: docRef('content:employer-tools'),
          },
        ],
      },
      {
        key: 'セミナー',
        text: '企業向けに開かれたオンラインセミナーの記録を紹介しています。',
        links: [
          {
            label: '治療と仕事の両立支援セミナー（企業向け）',
            reference: docRef('content:employer-seminars'),
          },
        ],
      },
      {
        key: '奨励金',
        text: '東京都の奨励金と、これまでに行われた表彰を紹介しています。',
        links: [
          { label: '東京都の奨励金について', reference: docRef('content:employment-grant') },
          { label: '企業表彰について', reference: docRef('content:company-awards') },
        ],
      },
      {
        key: '相談',
        text: '職場からの相談にも、無料で応じている窓口があります。',
        links: [
          {
            label: '産業保健総合支援センターの両立支援サービス',
            reference: docRef('content:sanpo-services'),
          },
        ],
      },
    ],
  },
]
