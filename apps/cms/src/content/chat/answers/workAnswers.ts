import type { AnswerSeed } from '../../types/chat'
import { LINKS } from './links'

/** Work and treatment, for those who are ill and their families. */
export const workAnswers: readonly AnswerSeed[] = [
  {
    key: 'answer:quit-work',
    question: '仕事を辞めたほうがいいですか',
    otherWordings: [
      '治療のために会社を辞めるべきか迷っています',
      '退職するか悩んでいます',
      '仕事をやめるかどうか迷っている',
      'しごとを やめた ほうが いいですか',
      'Should I quit my job because of cancer?',
    ],
    answer:
      '仕事を辞めるかどうかを決める前に、相談してみてください。がん相談支援センターでは、治療と仕事の両立についても相談できます。',
    links: [LINKS.desks, LINKS.center],
  },
  {
    key: 'answer:keep-working',
    question: 'がんの治療を受けながら働けますか',
    otherWordings: [
      '治療しながら働き続けられますか',
      '抗がん剤をしながら仕事に行けますか',
      '通院しながら会社で働けるか知りたい',
      '治療中も仕事を続けている人はいますか',
      '仕事と治療の両立は誰に聞けばいいですか',
      '働きながら治療したい',
      'ちりょうを しながら はたらけますか',
      'しごとを つづける ことが できますか',
      'Can I keep working during cancer treatment?',
      'How can I work while I am treated for cancer?',
    ],
    answer:
      'がんと診断されたあとも、治療を受けながら働いている方はたくさんいます。仕事のことは、すぐに決めなくても大丈夫です。辞めるかどうかを決める前に、まず相談できる場所があります。',
    links: [LINKS.working, LINKS.desks],
  },
  {
    key: 'answer:work-desks',
    question: '仕事のことを相談できる窓口はありますか',
    otherWordings: [
      '治療と仕事の両立の相談窓口',
      '職場に戻ることを相談したい',
      '復職について家族でも相談できますか',
      '会社を休む前に誰に話せばいいですか',
      '会社にがんのことをどう伝えたらいいですか',
      '休職の相談をしたい',
      'しごとの ことを そうだん したいです',
      'しごとを やすみたいです。だれに そうだん しますか',
      'Where can I get advice about work and cancer?',
      'Who can I talk to about going back to work?',
    ],
    answer:
      '治療を受けながら働くこと、仕事に戻ること、仕事を探すことについて相談できる、都内の窓口を紹介しています。仕事のことで迷ったら、一人で決める前に相談してみてください。',
    links: [LINKS.desks, LINKS.center],
  },
  {
    key: 'answer:job-hunting',
    question: 'がんになってから仕事を探すときの資料はありますか',
    otherWordings: [
      '就職や転職に役立つ資料',
      'がん経験者の再就職',
      '治療後に仕事を探したい',
      'しごとを さがして います',
      'resources for finding a job after cancer',
      'job hunting with cancer',
    ],
    answer:
      '就職や転職を考えているがん患者さん・がんを経験した方のために、ほかの機関が作った資料や動画をまとめて紹介しています。',
    links: [LINKS.jobs],
  },
  {
    key: 'answer:hello-work',
    question: 'ハローワークで相談できますか',
    otherWordings: [
      'ハローワークの就職相談',
      'ハローワーク',
      'はろーわーくで そうだん できますか',
      'Hello Work job consultation',
    ],
    answer:
      '東京のハローワークは、仕事を探す方のための機関です。長く療養している方（がんの方など）の就職の相談にも対応しています。',
    links: [LINKS.desks],
  },
  {
    key: 'answer:rosai-desk',
    question: '東京労災病院にかかっていなくても、両立支援相談窓口を使えますか',
    otherWordings: ['労災病院の患者ではないけれど相談できますか', '東京労災病院の相談窓口'],
    answer: '東京労災病院の両立支援相談窓口は、この病院にかかっていない方も相談できます。',
    links: [LINKS.desks],
  },
  {
    key: 'answer:coordinator',
    question: '両立支援コーディネーターに相談できますか',
    otherWordings: ['両立支援コーディネーターはどこにいますか'],
    answer:
      'がん相談支援センターには、治療と仕事の両立を支援する「両立支援コーディネーター」がいるセンターもあります。',
    links: [LINKS.center, LINKS.desks],
  },
  {
    key: 'answer:head-and-neck',
    question: 'のどや口のがんになった人の、仕事についての調査はありますか',
    otherWordings: [
      '頭頸部がんの人はどう働いているか調べたもの',
      '喉頭がんや咽頭がんの経験者の就労の調査',
      '頭や首のがんのアンケート',
      'survey of head and neck cancer survivors about work',
    ],
    answer:
      '頭や首のがん（頭頸部がん）を経験した方の、治療と就労についてのアンケート調査を紹介しています。',
    links: [LINKS.headAndNeck],
  },
  {
    key: 'answer:sharoushi',
    question: '社会保険労務士に相談できますか',
    otherWordings: ['社労士会の取組', '社労士に相談したい'],
    answer:
      '社会保険労務士（社労士）は、労務管理や社会保障の制度にくわしい国家資格の専門家です。取組の内容と利用のしかたは、東京都社会保険労務士会へお問い合わせください。',
    links: [LINKS.sharoushi],
  },
]
