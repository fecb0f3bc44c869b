import type { AnswerSeed } from '../../types/chat'
import { LINKS } from './links'

/** Whom to talk to. */
export const consultationAnswers: readonly AnswerSeed[] = [
  {
    key: 'answer:consultation-free',
    question: '相談にお金はかかりますか',
    otherWordings: [
      '相談は無料ですか',
      '相談料はいくらですか',
      '相談支援センターの費用',
      '相談するのはただですか',
      'そうだんは むりょうですか',
      'そうだんは おかねが かかりますか',
      'Is the consultation free?',
      'How much does it cost to talk to the consultation center?',
    ],
    answer: 'がん相談支援センターの相談は無料です。',
    links: [LINKS.center],
  },
  {
    key: 'answer:consultation-who',
    question: 'その病院にかかっていなくても相談できますか',
    otherWordings: [
      'ほかの病院の患者でも相談できますか',
      '家族だけでも相談できますか',
      'がんと診断される前でも相談できますか',
      '通院していない病院に相談してもいいですか',
      '相談支援センターは誰が使えますか',
      '相談窓口を利用できる人',
      '検査の結果を待っている間でも相談できますか',
      'まだ診断されていないけれど不安を話せますか',
      '患者ではないのですが相談してもいいですか',
      'だれが そうだん できますか',
      'かぞくが そうだんしても いいですか',
      'Can family members talk to the consultation center?',
      'Can I get advice before I am diagnosed?',
    ],
    answer:
      'はい。がん相談支援センターは、診断される前の方、その病院にかかっていない方、ご家族も相談できます。',
    links: [LINKS.center],
  },
  {
    key: 'answer:someone-to-talk-to',
    question: '話を聞いてくれる人はいますか',
    otherWordings: [
      '誰かに話を聞いてほしい',
      '気持ちを話せるところはありますか',
      '愚痴を聞いてもらえるところ',
      '不安な気持ちを聞いてほしい',
      '看護師さんに話を聞いてもらえますか',
      '誰に相談したらいいかわからない',
      'どこに行けば話を聞いてもらえますか',
      'つらい気持ちを相談したい',
      'がんのことで相談に乗ってくれるところ',
      '相談員はどんな人ですか',
      'はなしを きいて ほしいです',
      'だれに そうだん したら いいですか',
      'だれか はなしを きいて くれますか',
      'Is there someone I can talk to about cancer?',
      'Where can I get support and advice?',
      'I feel anxious and want to talk to someone',
    ],
    answer:
      'がん相談支援センターでは、看護師やソーシャルワーカーなどが相談員として話を聞きます。がんについて、だれでも無料で相談できます。',
    links: [LINKS.center, LINKS.consultation],
  },
  {
    key: 'answer:where-centers',
    question: 'がん相談支援センターはどこにありますか',
    otherWordings: [
      '相談窓口の場所',
      '相談できる場所はどこですか',
      'がんの相談はどこでできますか',
      '相談先を知りたい',
      'そうだんする ところは どこですか',
      'Where are the consultation centers?',
    ],
    answer:
      'がん相談支援センターは、がん診療連携拠点病院などにある、がんの相談窓口です。住んでいる区市町村の名前を入れて「〇〇市の近くの相談支援センター」のように尋ねると、近い順に探せます。',
    links: [LINKS.center],
  },
  {
    key: 'answer:diagnosed',
    question: 'がんと言われたら、まず何をすればいいですか',
    otherWordings: [
      'がんと診断されました。何から始めればいいですか',
      '告知されて頭が真っ白です',
      'がんだと分かったばかりで何をしたらいいかわからない',
      '親ががんと言われました。何をすればいいですか',
      'がんと いわれました。なにを しますか',
      'I was just diagnosed with cancer. What should I do first?',
    ],
    answer:
      'まず、話を聞いてもらえる場所があります。がん相談支援センターは、がんについて、だれでも無料で相談できる窓口です。',
    links: [LINKS.diagnosed, LINKS.center],
  },
  {
    key: 'answer:bereaved',
    question: '家族をがんで亡くしました。話せる場所はありますか',
    otherWordings: [
      '遺族が集まる会',
      '夫を亡くした人のための案内',
      '妻を見送りました。同じような人と話したい',
      '亡くなった後の気持ちを話したい',
      '大切な人を亡くした人のためのページ',
      'かぞくが なくなりました。はなしを きいて ほしいです',
      'My husband died of cancer. Where can I talk?',
      'support for people who lost someone to cancer',
    ],
    answer:
      '大切な人をがんで亡くした方のための入口を用意しています。がん相談支援センターは、ご家族や地域の方など、どなたでも無料で利用できます。',
    links: [LINKS.bereaved, LINKS.center],
  },
]
