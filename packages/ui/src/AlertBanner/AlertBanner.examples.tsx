import type { Examples } from '../examples/Examples'

import { AlertBanner } from './AlertBanner'

export const alertBannerExamples: Examples = {
  name: 'AlertBanner',
  purpose: 'サイト全体に関わる急ぎのお知らせです。期間のあいだ、すべてのページの上に出ます。',
  examples: {
    三つの段階: (
      <AlertBanner
        label="お知らせの例"
        alerts={[
          {
            tone: 'emergency',
            label: '緊急',
            title: '台風のため、窓口を閉じています',
            body: '再開の時刻は、このページでお知らせします。',
            link: { href: '#main', label: '最新の状況', externalMark: null },
          },
          {
            tone: 'important',
            label: '重要',
            title: '受付時間が変わります',
            body: null,
            link: null,
          },
          {
            tone: 'notice',
            label: 'お知らせ',
            title: null,
            body: '年末年始の予定を掲載しました。',
            link: null,
          },
        ]}
      />
    ),
    お知らせがないとき: <AlertBanner label="出ないお知らせ" alerts={[]} />,
  },
}
