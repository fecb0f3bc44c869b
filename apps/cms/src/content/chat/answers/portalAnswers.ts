import type { AnswerSeed } from '../../types/chat'
import { LINKS } from './links'

/** The portal itself. */
export const portalAnswers: readonly AnswerSeed[] = [
  {
    key: 'answer:unknown-phone',
    question: '電話番号が未確認と書いてあるのはなぜですか',
    otherWordings: [
      '未確認とはどういう意味ですか',
      '電話番号が載っていません',
      'みかくにんとは なんですか',
      'What does unconfirmed mean?',
      'Why does it say not confirmed?',
    ],
    answer: 'このサイトでは、確認できていない電話番号や受付時間を「未確認」と表示しています。',
    links: [LINKS.portal],
  },
  {
    key: 'answer:who-runs',
    question: 'このサイトは誰が運営していますか',
    otherWordings: [
      'このサイトを作っているのはどこですか',
      '運営者',
      'このページは東京都のものですか',
      'この サイトは だれの ものですか',
      'Who operates this site?',
      'Is this site run by the Tokyo government?',
    ],
    answer:
      '東京都がんポータルは、東京都保健医療局が運営しています。イベントの情報は、都内のがん診療連携拠点病院などが入力し、東京都が確認して載せています。',
    links: [LINKS.policy],
  },
  {
    key: 'answer:sources',
    question: '情報の出典や確認した日はどこに書いてありますか',
    otherWordings: [
      'いつの情報ですか',
      'この情報は正しいですか',
      '最後に更新された日',
      '掲載情報の出典',
    ],
    answer:
      '情報の出典と最後に確かめた日は、ページの終わりの「このページについて」に書いています。確かめられていないことは、推測で書かずに「未確認」と表示しています。',
    links: [LINKS.policy],
  },
  {
    key: 'answer:report-mistake',
    question: 'サイトの誤りを知らせたい',
    otherWordings: [
      'ページの間違いを見つけた',
      '書いてあることが違う',
      '情報が古いので直してほしい',
      'report a mistake on this site',
    ],
    answer:
      '誤りを知らせる文章は保存し、そのページの担当者が読みます。お名前や病気のことは書かないでください。',
    links: [LINKS.privacy],
  },
  {
    key: 'answer:privacy',
    question: '個人情報は守られますか',
    otherWordings: [
      'このサイトで入力した情報はどうなりますか',
      'クッキーは使っていますか',
      '見たページを記録されますか',
      'こじんじょうほうは だいじょうぶですか',
      'Does this site use cookies?',
      'How is my personal data handled on this site?',
    ],
    answer: 'このサイトはCookieを使わず、見る方の情報をほかの会社に送りません。',
    links: [LINKS.privacy],
  },
  {
    key: 'answer:copyright',
    question: '文章や画像を転載してもいいですか',
    otherWordings: [
      '著作権',
      '院内の資料に引用したい',
      'リンクを貼ってもいいですか',
      'Can I copy text from this site?',
    ],
    answer:
      '文章や画像の著作権と、転載の条件は未確認です。決まったら、このページでお知らせします。',
    links: [LINKS.policy],
  },
  {
    key: 'answer:how-to-use',
    question: 'このサイトでは何が探せますか',
    otherWordings: [
      '東京都がんポータルの使い方',
      'このサイトの見方',
      'この サイトで なにが わかりますか',
      'What can I find on this site?',
      'how to use this site',
    ],
    answer: 'このサイトで探せるものと、「未確認」と書かれているところの意味をお知らせします。',
    links: [LINKS.portal],
  },
  {
    key: 'answer:videos',
    question: 'がんについての動画はありますか',
    otherWordings: [
      '動画でがんを知りたい',
      'がんを説明した映像',
      'がんの どうが',
      'videos about cancer',
    ],
    answer:
      'がんについて動画で知りたい方のためのご案内です。動画の掲載先は未確認のため、東京都保健医療局にお尋ねください。',
    links: [LINKS.videos],
  },
  {
    key: 'answer:hospital-kinds',
    question: '拠点病院にはどんな種類がありますか',
    otherWordings: ['病院の指定の違い', '拠点病院と協力病院の違い', 'types of cancer hospitals'],
    answer:
      'がんの専門的な治療をする病院には、国や東京都が指定したものがあります。それぞれの種類が、どんな病院かを説明します。',
    links: [LINKS.designations],
  },
]
