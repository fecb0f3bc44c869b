/** What is said of a link from a mail that sets no password any more, whatever the reason. */
export const DEAD_RESET_LINK =
  'このリンクは使えません。期限が切れたか、すでに使われています。ログイン画面の「パスワードをお忘れですか？」からやり直してください。'
