import type { HelpTopic } from './HelpTopic'

/** For the staff of the metropolitan government. */
export const STAFF_TOPICS: readonly HelpTopic[] = [
  {
    id: 'approve',
    title: '承認する・差し戻す',
    when: '医療機関から承認の依頼が届いたとき。申請から2営業日が目安です。',
    steps: [
      {
        text: 'ホームから承認待ちの一覧を開きます。急ぎのもの、開催が近いものから並んでいます。名称を押して開きます。',
        picture: 'review-queue',
      },
      {
        text: 'サイトでの見え方、前からの変更、気になる点を確かめます。「担当する（c）」を押すと、ほかの人に見ていることが伝わります。',
        picture: 'review',
      },
      {
        text: 'よければ「承認して公開（a）」を押します。かっこの中の文字のキーでも押せます。ほかのキーは「キーの使い方（?）」にあります。',
        picture: 'review',
      },
      {
        text: '字や時刻、電話番号などの小さな間違いは、軽微な修正をして公開（e）のボタンから、その場で直せます。直したところを確かめてから公開します。依頼した方には、直したところが届きます。',
      },
      {
        text: '直してもらうときは「差し戻す（r）」を押し、理由を書きます。「よくある理由から入れる」も使えます。',
        picture: 'review-return',
      },
    ],
  },
]
