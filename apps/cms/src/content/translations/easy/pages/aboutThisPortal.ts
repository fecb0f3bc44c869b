import { h2, link, p, richText, ul } from '../../../richText'
import type { PageTranslation } from '../../Translations'
import { TITLES } from '../titles'

export const aboutThisPortal: PageTranslation = {
  title: TITLES.aboutThisPortal,
  summary:
    'このサイトで さがす ことが できる ものを 書きました。「未確認」〈まだ わからない〉の 意味も 書きました。',
  body: richText(
    h2('さがす ことが できる もの'),
    ul(
      [link('病院', '/hospitals'), '：国や 東京都が 決めた、東京の がんの 病院'],
      [link('イベント', '/events'), '：病気の 人が 話す 会、話を 聞く 会、相談する 会など'],
      [
        link('資料', '/resources'),
        '：冊子〈うすい 本〉、教材、調べた 結果、ほかの ところの サイト',
      ],
    ),
    h2('「未確認」に ついて'),
    p(
      'まだ 確かめて いない ことは、「未確認」〈まだ わからない〉と 書きます。たぶん こうだろう、と 思って 書く ことは ありません。病院の 電話番号などは、確かめた ものから 書きます。',
    ),
  ),
}
