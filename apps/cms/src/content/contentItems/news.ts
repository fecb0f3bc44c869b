import { METROPOLITAN } from '../resources/metropolitan'
import { docLink, h2, link, p, richText, ul } from '../richText'
import type { ContentItemSeed } from '../types/documents'

/** What a new portal announces; `publishedOn` is the day of loading. */
export const news: readonly ContentItemSeed[] = [
  {
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
  },
  {
    key: 'content:work-section-opened',
    slug: 'work-section-opened',
    title: '「治療と仕事の両立」のページを掲載しました',
    kind: 'news',
    placement: 'page',
    summary:
      'ご本人・ご家族への案内と、職場・企業の方への案内を掲載しました。資料の入手方法など、確かめている途中のところは「未確認」と表示しています。',
    body: richText(
      h2('ご本人・ご家族へ'),
      p(
        docLink('がんの治療を受けながら働く', 'content:cancer-and-work'),
        'では、相談できる窓口と、仕事探しに役立つ資料を紹介しています。',
      ),
      h2('職場・企業の方へ'),
      p(
        docLink('治療と仕事の両立を支える', 'content:work-support-guide'),
        'では、ハンドブック、研修の教材、セミナーの記録、奨励金、無料の相談先を紹介しています。',
      ),
    ),
    audiences: ['patient', 'family', 'employer'],
    owner: METROPOLITAN,
  },
]
