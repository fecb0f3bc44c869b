import { entry } from './entry'

/** Words about the site itself. */
export const siteWords = [
  entry('news', 'お知らせ／新着情報／news', {
    reading: 'おしらせ',
    typed: 'ニュース／最新情報／更新情報',
    reason: '言い方の違いと英語です。',
  }),
  entry('glossary', '用語集／用語解説／glossary', {
    reading: 'ようごしゅう',
    typed: '言葉の意味／医療用語／専門用語／用語辞典',
    reason: '言い方の違いと英語です。',
  }),
  entry('open-data', 'オープンデータ／open data', {
    typed: 'データのダウンロード／CSV／API',
    reason: '英語と、使う形で探す人のためです。',
  }),
  entry('accessibility', 'ウェブアクセシビリティ／アクセシビリティ／accessibility', {
    typed: '読み上げ／バリアフリーのサイト／JIS',
    reason: '短い言い方と英語です。',
  }),
  entry('privacy', '個人情報の取り扱い／個人情報保護方針／プライバシーポリシー／privacy policy', {
    reading: 'こじんじょうほうのとりあつかい',
    typed: '個人情報／クッキー／Cookie',
    reason: 'サイトによって名前が違うためです。',
  }),
  entry('site-policy', 'サイトポリシー／site policy', {
    typed: '利用規約／著作権／転載／リンクのルール',
    reason: '知りたいことの言い方から導きます。',
  }),
  entry('how-to-use', '使い方／利用方法', {
    reading: 'つかいかた',
    typed: 'このサイトの見方／ヘルプ／操作方法／help',
    reason: '言い方の違いです。',
  }),
  entry('website', 'ウェブサイト／ホームページ／サイト／Webサイト／website', {
    typed: 'HP',
    reason: '同じ意味で使われるためです。HPだけではほかの意味もあるため、一方向に導きます。',
  }),
  entry('easy-japanese', 'やさしい日本語／easy Japanese', {
    reading: 'やさしいにほんご',
    typed: 'かんたんな日本語／ひらがな／ふりがな',
    reason: '書き方の違いと英語です。',
  }),
  entry('english-page', '英語／English', {
    reading: 'えいご',
    typed: '英語版／英語のページ／in English',
    reason: '英語のページを探す人の言い方です。',
  }),
]
