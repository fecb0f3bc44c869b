import type { AnswerSeed } from '../types/chat'
import { docRef } from '../types/refs'

const CENTER = {
  label: 'がん相談支援センターとは',
  reference: docRef('content:consultation-center'),
}
const DESKS = {
  label: '治療と仕事の両立について相談できるところ',
  reference: docRef('content:work-consultation-desks'),
}

/** The answers that a new portal starts with. They say again, shortly, what its pages say; staff add their own. */
export const answers: readonly AnswerSeed[] = [
  {
    key: 'answer:consultation-free',
    question: '相談にお金はかかりますか',
    otherWordings: ['相談は無料ですか', '相談料はいくらですか', '相談支援センターの費用'],
    answer: 'がん相談支援センターの相談は無料です。',
    links: [CENTER],
  },
  {
    key: 'answer:consultation-who',
    question: 'その病院にかかっていなくても相談できますか',
    otherWordings: [
      'ほかの病院の患者でも相談できますか',
      '家族だけでも相談できますか',
      'がんと診断される前でも相談できますか',
      '通院していない病院に相談してもいいですか',
    ],
    answer:
      'はい。がん相談支援センターは、診断される前の方、その病院にかかっていない方、ご家族も相談できます。',
    links: [CENTER],
  },
  {
    key: 'answer:quit-work',
    question: '仕事を辞めたほうがいいですか',
    otherWordings: ['治療のために会社を辞めるべきか迷っています', '退職するか悩んでいます'],
    answer:
      '仕事を辞めるかどうかを決める前に、相談してみてください。がん相談支援センターでは、治療と仕事の両立についても相談できます。',
    links: [DESKS, CENTER],
  },
  {
    key: 'answer:unknown-phone',
    question: '電話番号が未確認と書いてあるのはなぜですか',
    otherWordings: ['未確認とはどういう意味ですか', '電話番号が載っていません'],
    answer: 'このサイトでは、確認できていない電話番号や受付時間を「未確認」と表示しています。',
    links: [
      { label: '東京都がんポータルの使い方', reference: docRef('content:about-this-portal') },
    ],
  },
]
