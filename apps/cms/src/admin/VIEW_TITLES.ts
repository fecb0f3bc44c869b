/** What the portal's own pages of the admin are called, in their headings and in the tab of the browser. */
export const VIEW_TITLES = {
  nextEvent: '前回のイベントから作る',
  help: '使い方',
  mail: '送信したメール',
  register: '指定の状況',
  chatLearning: 'チャットの改善',
  reviewQueue: '承認待ち',
  eventCalendar: 'イベントのカレンダー',
  pasteEvent: '文章を貼り付けて作る',
  importEvents: 'Excel・CSV・カレンダーからまとめて登録',
  textChecks: '文章の点検',
  searchLab: '検索の調整',
  helpPrint: '使い方（印刷用）',
  review: '承認の確認',
} as const
