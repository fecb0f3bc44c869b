import { METROPOLITAN } from '../resources/metropolitan'
import { h2, link, p, richText, ul } from '../richText'
import type { ContentItemSeed } from '../types/documents'

/** The first news item; `publishedOn` is the day of loading. */
export const firstNews: ContentItemSeed = {
  key: 'content:about-this-portal',
  slug: 'about-this-portal',
  title: '東京都がんポータルの使い方',
  kind: 'news',
  placement: 'page',
  summary: 'このサイトで探せるものと、「未確認」と書かれているところの意味をお知らせします。',
  body: richText(
    h2('探せるもの'),
    ul(
      [link('病院', '/hospitals'), '：国や東京都が指定した、都内のがんの病院'],
      [link('イベント', '/events'), '：患者サロン、講演会、相談会など'],
      [link('資料', '/resources'), '：ハンドブック、教材、調査の報告書、ほかの機関のサイト'],
    ),
    h2('「未確認」について'),
    p(
      '確かめられていないことは、推測で書かずに「未確認」と表示しています。病院の電話番号や設備などは、確認できたものから載せます。',
    ),
  ),
  audiences: ['public'],
  owner: METROPOLITAN,
}
