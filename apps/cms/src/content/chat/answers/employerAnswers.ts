import type { AnswerSeed } from '../../types/chat'
import { LINKS } from './links'

/** Work and treatment, for companies. */
export const employerAnswers: readonly AnswerSeed[] = [
  {
    key: 'answer:employee-with-cancer',
    question: '従業員ががんになりました。会社は何をすればいいですか',
    otherWordings: [
      '社員ががんと診断されたら会社はどう支えればいいですか',
      '部下にがんを打ち明けられました。上司として何ができますか',
      '若い社員ががんになった。経営者としてどうしたらいいか',
      'スタッフががんになり、働き続けてもらいたい',
      '人事としてがんの従業員をどう支援するか',
      'かいしゃの ひとが がんに なりました。どうしますか',
      'しゃいんが がんに なりました',
      'Our employee was diagnosed with cancer. How can we support them?',
      'How should a company support a worker with cancer?',
      '社員が病気になったとき会社ができること',
      '社員の病気と治療を会社として支援したい',
      '部下から病気を打ち明けられました',
      '小さな会社で、がんの従業員をどう支えるか',
      '従業員が治療しながら働けるように会社が準備すること',
      '若い社員にがんだと言われました。社長として何ができますか',
      'しゃいんが びょうきです。かいしゃは なにが できますか',
      'What can a company do when a worker gets cancer?',
    ],
    answer:
      'がんになった従業員を支える、職場・企業の方のための案内があります。東京都が作った資料と、無料で相談できる機関があります。',
    links: [LINKS.supporting, LINKS.employers, LINKS.tools],
  },
  {
    key: 'answer:employer-tools',
    question: '会社で使える冊子や教材はありますか',
    otherWordings: [
      '社内で配れるハンドブック',
      '企業向けハンドブック',
      '会社で使える両立支援の冊子',
      '社内研修の教材',
      '人事担当者が使える研修資料',
      'スライド教材と映像教材',
      'かいしゃで つかえる ほん',
      'handbook for employers',
      'training material for companies about cancer and work',
      '企業向けの教材を使いたい',
      '会社に配る冊子がほしい',
      '企業応援ツール',
      '両立支援の手引き、会社向け',
      'かいしゃの さっしを みたいです',
      'handbook for companies',
      'materials for human resources',
    ],
    answer:
      '従業員ががんになったときに役立つハンドブックと、社内の研修に使える教材です。教材には、スライド、自己学習、映像の3種類があります。',
    links: [LINKS.tools],
  },
  {
    key: 'answer:get-tools',
    question: 'ハンドブックや教材はどうすれば手に入りますか',
    otherWordings: [
      'ハンドブックの入手方法',
      '教材をダウンロードしたい',
      '冊子を何部かもらえますか',
    ],
    answer:
      'ファイルや動画は、このサイトにはまだ掲載していません。入手方法は、東京都保健医療局にお尋ねください。電話番号と受付時間は未確認です。',
    links: [LINKS.tools],
  },
  {
    key: 'answer:employer-seminars',
    question: '企業向けセミナーの動画は見られますか',
    otherWordings: [
      '企業向けオンラインセミナーのアーカイブ',
      '会社向けのセミナーの録画',
      '両立支援セミナーの動画',
      'video of the seminar for employers',
    ],
    answer:
      '企業向けに開いたオンラインセミナーのアーカイブ動画です。令和6年（2024年）3月と令和5年（2023年）3月の2回分があります。',
    links: [LINKS.seminars],
  },
  {
    key: 'answer:grant',
    question: '企業への奨励金はありますか',
    otherWordings: [
      'がん患者を雇う会社への助成金',
      '東京都の奨励金の制度',
      '従業員の治療を支える企業がもらえるお金',
      '難病・がん患者就業支援奨励金',
      'かいしゃが もらえる おかね',
      'subsidy for companies employing cancer patients',
      'grant for employers',
      '従業員を支える会社への奨励金',
      '会社がもらえるお金はありますか',
      '企業がもらえる助成金',
      'がん患者を雇っている会社への補助',
      'grants for companies that employ people with cancer',
      'financial support for employers',
    ],
    answer:
      '東京都は、難病やがんの患者さんが働き続けられるように取り組む企業を、奨励金で支援しています。名前は「東京都難病・がん患者就業支援奨励金」です。',
    links: [LINKS.grant],
  },
  {
    key: 'answer:grant-amount',
    question: '奨励金はいくらですか',
    otherWordings: [
      '奨励金の金額',
      '奨励金の申請の期限と条件',
      '奨励金の申請先',
      '奨励金の申し込み方',
    ],
    answer:
      '金額、条件、申請の期限、申請先は未確認です。年度によって変わることがあります。申請を考えるときは、最新の案内を確かめてください。',
    links: [LINKS.grant],
  },
  {
    key: 'answer:sanpo',
    question: '職場を訪問して支援してくれるところはありますか',
    otherWordings: [
      '会社に来て相談に乗ってくれる無料の機関',
      '産業保健総合支援センターは何をしてくれますか',
      'さんぽセンターの支援',
      '産保センター',
      '会社が無料で相談できる専門の窓口',
      '産業保健総合支援センターは会社からも申し込めますか',
      'さんぎょうほけんそうごうしえんせんたーの もうしこみ',
      'free support visits to workplaces',
      'Occupational Health Support Center service for companies',
      '会社に来て助けてくれる専門家',
      '職場に来てくれる無料の支援',
    ],
    answer:
      '東京産業保健総合支援センターは、治療と仕事の両立を無料で支援しています。職場からも、働く患者さんからも申し込めます。',
    links: [LINKS.sanpo],
  },
  {
    key: 'answer:sanpo-apply',
    question: '産業保健総合支援センターへの申し込み方を教えてください',
    otherWordings: ['産業保健総合支援センターの電話番号', '両立支援サービスの申込方法'],
    answer:
      '申込みの方法は、東京産業保健総合支援センターのサイトで案内されています。電話番号と受付時間は未確認です。',
    links: [LINKS.sanpo],
  },
  {
    key: 'answer:small-company',
    question: '50人未満の会社が相談できる窓口はありますか',
    otherWordings: [
      '小さな会社の健康管理の相談',
      '地域産業保健センター',
      '社員が少ない会社の相談先',
    ],
    answer:
      '地域産業保健センター（地域窓口）は、働く人が50人未満の小さな職場の、事業主とそこで働く方のための窓口です。健康管理について相談できます。',
    links: [LINKS.desks],
  },
  {
    key: 'answer:awards',
    question: '企業の表彰は今もありますか',
    otherWordings: [
      '企業表彰に応募したい',
      '優良な取り組みの表彰',
      '表彰された会社の事例',
      'company award',
    ],
    answer:
      '治療と仕事の両立に優れた取り組みを行った企業の表彰です。表彰は平成29年度（2017年度）で終了しましたが、表彰結果と事例紹介集を残しています。',
    links: [LINKS.awards],
  },
  {
    key: 'answer:surveys',
    question: '働くがん患者についての調査報告書はありますか',
    otherWordings: [
      '東京都の就労の調査結果',
      '治療と仕事の両立に関する調査の報告書',
      '就労支援ワーキンググループの会議資料',
      'survey report on working with cancer in Tokyo',
    ],
    answer:
      'がん患者さんの就労について東京都が行った調査の報告書と、就労支援ワーキンググループ（第3回から第8回）の会議資料です。',
    links: [LINKS.surveys],
  },
]
