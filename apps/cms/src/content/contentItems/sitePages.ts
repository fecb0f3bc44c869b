import { METROPOLITAN } from '../resources/metropolitan'
import { h2, p, richText, ul } from '../richText'
import type { ContentItemSeed } from '../types/documents'

const SHARED = {
  kind: 'page',
  placement: 'unlisted',
  audiences: ['public'],
  owner: METROPOLITAN,
} satisfies Partial<ContentItemSeed>

/** The pages about the site itself, reached at `/accessibility` and `/privacy`. */
export const sitePages: readonly ContentItemSeed[] = [
  {
    ...SHARED,
    key: 'content:accessibility',
    slug: 'accessibility',
    title: 'ウェブアクセシビリティ方針',
    summary: 'だれもが使えるサイトにするための目標と、今の状況です。',
    body: richText(
      p(
        '東京都がんポータルは、病気や障害、年齢、使う機器にかかわらず、だれもが情報を得られることを目指しています。',
      ),
      h2('対象'),
      p('このサイトのすべてのページです。リンク先のほかのサイトは含みません。'),
      h2('目標'),
      p(
        '日本産業規格 JIS X 8341-3:2016 の適合レベルAAに準拠することを目標にしています。あわせて、WCAG 2.2 のレベルAAも目標にしています。',
      ),
      h2('試験の結果'),
      p(
        'JIS X 8341-3:2016 にもとづく試験の結果は未確認です。試験をしたら、結果をこのページで公表します。',
      ),
      h2('心がけていること'),
      ul(
        '見出しや表を正しく付け、読み上げソフトで順番に読めるようにする',
        'JavaScriptが動かなくても、すべてのページを読めるようにする',
        '文字の大きさは、お使いの機器やブラウザーの設定に従う',
        '自動で切り替わる画像や、自動で再生される動画を使わない',
      ),
      h2('例外'),
      p(
        'PDFなどのファイルと、ほかの機関が作った動画や資料は、目標を満たさないことがあります。できるだけ、ページの文章でも内容が分かるようにします。',
      ),
      h2('問い合わせ'),
      p('担当は東京都保健医療局です。電話番号と受付時間は未確認です。'),
    ),
  },
  {
    ...SHARED,
    key: 'content:privacy',
    slug: 'privacy',
    title: '個人情報の取り扱い',
    summary: 'このサイトはCookieを使わず、見る方の情報をほかの会社に送りません。',
    body: richText(
      p('安心してご覧いただけるように、このサイトでの情報の扱いを説明します。'),
      h2('Cookieを使いません'),
      p('公開しているページでは、Cookieを使いません。ログインや会員登録もありません。'),
      h2('ほかの会社に情報を送りません'),
      p(
        'このサイトのページは、ほかの会社のサーバーから文字、画像、地図、動画、広告、アクセス解析のプログラムを読み込みません。ページを開いただけで、ほかの会社に情報が送られることはありません。',
      ),
      h2('外部へのリンク'),
      p(
        'リンクを押して、ほかの機関のサイト（動画のサイトなど）へ移ったあとは、移った先のサイトの決まりに従って情報が扱われます。',
      ),
      h2('イベントの申込み'),
      p(
        'このサイトでは、イベントの申込みを受け付けません。申込み先は、それぞれの主催者です。主催者に伝えた情報は、主催者が扱います。',
      ),
      h2('管理用の画面について'),
      p('職員や病院の担当者が使う管理用の画面では、ログインのためにCookieを使います。'),
      h2('問い合わせ'),
      p('担当は東京都保健医療局です。電話番号と受付時間は未確認です。'),
    ),
  },
]
