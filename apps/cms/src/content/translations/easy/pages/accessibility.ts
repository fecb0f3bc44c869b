import { h2, p, richText, ul } from '../../../richText'
import type { PageTranslation } from '../../Translations'
import { TITLES } from '../titles'

export const accessibility: PageTranslation = {
  title: TITLES.accessibility,
  summary: 'だれでも 使える サイトに する ための 目標〈したい こと〉と、いまの ことです。',
  body: richText(
    p(
      '東京都がんポータルは、だれでも 情報を 見る ことが できる サイトに したいです。病気や 障害、年、使う 機械が ちがっても、同じです。',
    ),
    h2('気を つけて いる こと'),
    ul(
      '見出し〈題〉や 表を 正しく つけます。読み上げソフト〈声で 読む もの〉で 順番に 読めるように します',
      'JavaScriptが 動かない ときも、全部の ページを 読めるように します',
      '字の 大きさは、あなたの 機械や ブラウザーの 設定と 同じに します',
      '自分で かわる 絵や、自分で 始まる 動画は 使いません',
    ),
  ),
}
