/**
 * The policy of a new portal. What the metropolitan government has to decide (deadline, further criteria, section) is
 * absent, and the known problems are those of the program and its tests as they are.
 */
export const accessibilityPolicy = {
  scope: 'このサイトのすべてのページです。リンク先のほかのサイトは含みません。',
  standard: 'jis-2016',
  level: 'aa',
  claim: 'conforms',
  targetNote: 'あわせて、WCAG 2.2 のレベルAAも目標にしています。',
  exceptions: [
    { text: 'PDFなどのファイル。できるだけ、ページの文章でも内容が分かるようにします。' },
    { text: 'ほかの機関が作った動画や資料。' },
  ],
  knownProblems: [
    { problem: 'リンク先の動画に字幕があるかどうかを、確認できていません。' },
    { problem: '読み上げソフトを使う方による確認を、まだ行っていません。' },
  ],
  contact: { name: '東京都保健医療局' },
}
