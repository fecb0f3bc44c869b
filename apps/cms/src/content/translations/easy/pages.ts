import { type Designation, DESIGNATIONS } from '@tokyo-cancer-portal/domain'
import { block, docLink, h2, h3, link, p, richText, ul } from '../../richText'
import type { TopNode } from '../../richText/nodes'
import type { Translations } from '../Translations'

const CENTER = 'がん相談支援センターに ついて'
const WORK_DESKS = '治療と 仕事の ことを 相談する ところ'
const DESIGNATION_PAGE = 'がんの 病院の 種類'

/** Pages in plain Japanese (https://www.moj.go.jp/isa/support/portal/plainjapanese_guideline.html). */
export const pages: Translations['pages'] = {
  'content:consultation-center': {
    title: CENTER,
    summary:
      'がんの ことを だれでも 相談できる ところです。お金は いりません。がんと 言われる 前の 人、その 病院に 行って いない 人、家族も 相談できます。',
    body: richText(
      p(
        'がん相談支援センターは、がんの ことを 相談する ところです。がん診療連携拠点病院〈国が 決めた がんの 病院〉などに あります。看護師や ソーシャルワーカー〈生活の 相談を 聞く 人〉などが、あなたの 話を 聞きます。',
      ),
      block({
        blockType: 'callout',
        kind: 'important',
        title: 'お金は いりません',
        text: 'その 病院に 行って いない 人も 相談できます。がんと 言われる 前の 人も 相談できます。',
      }),
      h2('だれが 相談できますか'),
      ul(
        '病気の 人',
        '家族',
        '近くに 住んで いる 人など、だれでも',
        'がんと 言われて いないが、心配な 人',
      ),
      h2('仕事の ことも 相談できます'),
      p(
        '「両立支援コーディネーター」〈治療と 仕事の 両方を する ことを 助ける 人〉が いる センターも あります。仕事を やめるか どうか 決める 前に、相談して ください。ほかの 相談する ところは「',
        docLink(WORK_DESKS, 'content:work-consultation-desks'),
        '」に あります。',
      ),
      h2('どこに ありますか'),
      p(
        '東京都が 2025年1月に 出した 発表〈知らせること〉では、東京の 49の 病院に あります。このサイトでは、まだ 確かめて いない 電話番号や 時間を「未確認」〈まだ わからない〉と 書きます。',
      ),
      p(link('病院を さがす', '/hospitals')),
    ),
  },
  'content:work-consultation-desks': {
    title: WORK_DESKS,
    summary:
      '治療を しながら 働く こと、仕事に もどる こと、仕事を さがす ことを 相談できます。東京に ある ところを 書きました。',
    body: richText(
      p(
        '仕事の ことで こまったら、一人で 決める 前に 相談して ください。電話番号と 時間は まだ 確かめて いません。だから 書いて いません。',
      ),
      h2('がん相談支援センター'),
      p(
        'がん診療連携拠点病院〈国が 決めた がんの 病院〉などに あります。だれでも 使えます。がんと 言われる 前の 人も 使えます。くわしい ことは「',
        docLink(CENTER, 'content:consultation-center'),
        '」を 見て ください。',
      ),
      h2('東京産業保健総合支援センター〈働く 人の 健康を 助ける ところ〉'),
      p(
        '会社も、働く 病気の 人も 申し込む ことが できます。お金は いりません。くわしい ことは「',
        docLink('産業保健総合支援センターの 助け', 'content:sanpo-services'),
        '」を 見て ください。',
      ),
      h2('地域産業保健センター〈近くの 相談する ところ〉'),
      p(
        '働く 人が 50人より 少ない 会社の ための ところです。会社の 人も、そこで 働く 人も 使えます。健康の ことを 相談できます。',
      ),
      h2('東京労災病院の 両立支援相談窓口〈治療と 仕事の 相談を する ところ〉'),
      p('病院の 窓口で 相談できます。この 病院に 行って いない 人も 相談できます。'),
      h2('東京の ハローワーク〈仕事を さがす ところ〉'),
      p(
        '仕事を さがす 人の ための ところです。長い 間 治療を して いる 人（がんの 人など）も、仕事の 相談が できます。',
      ),
    ),
  },
  'content:hospital-designations': {
    title: DESIGNATION_PAGE,
    summary:
      'がんの 専門の 治療を する 病院には、国や 東京都が 決めた 病院が あります。どんな 病院か 説明します。',
    body: richText(
      p(
        'がんの 治療を する 病院の 中で、国や 東京都が 決めた 病院が あります。決める ための 条件〈必要な こと〉が あります。一つの 病院が いくつも 決められる ことが あります。種類は、病院が よいか 悪いかの 順番では ありません。',
      ),
      h2('国が 決める 病院'),
      ...explain({
        'national-cancer-center':
          '日本の がんの 治療と 研究の 中心です。国の 病院です。日本の ほかの 病院を 助けます。専門の 人を 育てます。',
        'prefectural-core':
          '国が 決めた 病院です。東京の がんの 治療を まとめます。専門の 治療を します。ほかの 病院の 勉強と 協力も 助けます。',
        'regional-core':
          '国が 決めた 病院です。住んで いる 地域で よい 治療を 受ける ための 病院です。手術、薬、放射線の 治療を します。緩和ケア〈つらさを 軽く すること〉と 相談も できます。',
        'regional-care':
          '国が 決めた 病院です。拠点病院〈中心の 病院〉が ない 地域の がんの 治療を 助けます。ほかの 地域の 拠点病院と いっしょに 治療を します。',
        'childhood-core':
          '国が 決めた 病院です。子どもの がんの 専門の 治療を します。大きく なる 間、長く 助けます。',
      }),
      h2('国が 決める、がんゲノム医療〈がんの 遺伝子を 調べる 治療〉の 病院'),
      ...explain({
        'genome-core':
          '国が 決めた、がんゲノム医療の 中心の 病院です。がんの 遺伝子を 調べて、治療を 考えます。新しい 治療の 研究も します。人を 育てる ことも します。',
        'genome-hub':
          '国が 決めた 病院です。がんの 遺伝子の 検査の 結果を 見ます。合う 治療が あるか、病院の 中で 考える ことが できます。',
        'genome-cooperation':
          '中核拠点病院や 拠点病院と 協力する 病院です。がんの 遺伝子の 検査を します。その 結果から 治療を します。',
      }),
      h2('東京都が 決める 病院'),
      ...explain({
        'metropolitan-core':
          '東京都が 決めた 病院です。国の 拠点病院と 同じ くらい 高い レベルの 治療を します。',
        'metropolitan-cooperation':
          '東京都が 決めた 病院です。肺・胃・大腸・肝臓・乳房〈むね〉・前立腺の 中の、決まった がんの 専門の 治療を します。',
        'metropolitan-childhood':
          '東京都が 決めた 病院です。子どもの がんの 高い レベルの 治療を します。',
      }),
      h2('このサイトの 病院の リストに ついて'),
      block({
        blockType: 'callout',
        kind: 'info',
        title: 'まだ 書いて いない 病院が あります',
        text: '東京都が 2025年3月12日に 出した 発表では、東京都がん診療連携拠点病院は 9、東京都がん診療連携協力病院は 20 あります。このサイトには、名前を 確かめた 病院だけを 書きました。がんゲノム医療連携病院は、名前を 確かめて いません。だから 書いて いません。',
      }),
      p(link('病院を さがす', '/hospitals')),
    ),
  },
  'content:for-patients': {
    title: '病気の 人へ',
    summary:
      'がんと 言われた 人、治療〈病気を なおす こと〉を して いる 人の ための ページです。相談、病院、仕事、お金の ことが わかります。',
    body: richText(
      p(
        '急いで 全部 読まなくても だいじょうぶです。気に なる ところから、ゆっくり 見て ください。',
      ),
      h2('まず 相談したい とき'),
      ul(
        docLink(CENTER, 'content:consultation-center'),
        docLink(WORK_DESKS, 'content:work-consultation-desks'),
      ),
      h2('病院を 知りたい とき'),
      ul(
        link('病院を さがす', '/hospitals'),
        docLink(DESIGNATION_PAGE, 'content:hospital-designations'),
      ),
      h2('仕事と お金の こと'),
      ul(
        docLink('治療と 仕事の 両方を する', 'topic:work'),
        docLink('仕事を さがす ための 資料', 'content:job-hunting-resources'),
        docLink('お金の 助け', 'topic:money'),
      ),
      h2('ほかの 病気の 人と 話したい とき・勉強したい とき'),
      ul(link('イベントを さがす', '/events')),
    ),
  },
  'content:for-families': {
    title: '家族の 人へ',
    summary:
      '病気の 人を 助ける 家族の ための ページです。家族だけで 相談できる ところや、行く ことが できる イベントが わかります。',
    body: richText(
      p('助ける 人も、つらい ときが あります。まよう ときが あります。家族だけで 相談できます。'),
      h2('相談したい とき'),
      ul(docLink(CENTER, 'content:consultation-center')),
      h2('いっしょに 調べたい とき'),
      ul(
        link('病院を さがす', '/hospitals'),
        docLink(DESIGNATION_PAGE, 'content:hospital-designations'),
        docLink('治療と 仕事の 両方を する', 'topic:work'),
      ),
      h2('行く ことが できる 会'),
      ul(link('イベントを さがす', '/events')),
    ),
  },
  'content:cancer-and-work': {
    title: 'がんの 治療と 仕事の 両方を する',
    summary:
      'がんの 治療〈病気を なおす こと〉を しながら 働く 人と、助ける 会社の 人の ための ページです。相談する ところ、会社の ための 資料、お金の 助け、調べた 結果などが あります。',
    body: richText(
      p(
        'がんと 言われても、治療を しながら 働いて いる 人は たくさん います。仕事の ことを 決める 前に、相談できる ところが あります。',
      ),
      h2('働く 人・仕事を さがす 人へ'),
      ul(
        docLink(WORK_DESKS, 'content:work-consultation-desks'),
        docLink('仕事を さがす ための 資料', 'content:job-hunting-resources'),
        docLink(
          '東京都社会保険労務士会〈仕事と 保険の 専門の 人の 会〉の 活動',
          'content:sharoushi-activities',
        ),
      ),
      h2('会社の 人へ'),
      ul(
        docLink('治療と 仕事を 助ける 会社の ための 資料', 'content:employer-tools'),
        docLink('会社の ための セミナー〈勉強する 会〉', 'content:employer-seminars'),
        docLink('治療と 仕事を 助ける 会社が もらう お金', 'content:employment-grant'),
        docLink('産業保健総合支援センターの 助け', 'content:sanpo-services'),
        docLink('表彰〈よい 会社を ほめること〉の 結果と 例', 'content:company-awards'),
      ),
      h2('調べた 結果と 会議の 資料'),
      ul(
        docLink('仕事に ついて 調べた 結果、会議の 資料など', 'content:surveys-and-meetings'),
        docLink(
          '頭頸部がん〈頭や 首の がん〉に なった 人への アンケート',
          'content:head-and-neck-survey',
        ),
      ),
    ),
  },
  'content:about-this-portal': {
    title: 'このサイトの 使い方',
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
  },
  'content:accessibility': {
    title: 'だれでも 使える サイトに する ための 決まり',
    summary: 'だれでも 使える サイトに する ための 目標〈したい こと〉と、いまの ことです。',
    body: richText(
      p(
        '東京都がんポータルは、だれでも 情報を 見る ことが できる サイトに したいです。病気や 障害、年、使う 機械が ちがっても、同じです。',
      ),
      h2('どの ページの ことですか'),
      p('このサイトの 全部の ページです。リンクの 先の ほかの サイトは 入りません。'),
      h2('目標〈したい こと〉'),
      p(
        '日本の 決まり「JIS X 8341-3:2016」の レベルAAに 合わせる ことが 目標です。「WCAG 2.2」の レベルAAも 目標です。',
      ),
      h2('調べた 結果'),
      p(
        'JIS X 8341-3:2016 で 調べた 結果は、未確認〈まだ わからない〉です。調べたら、この ページに 書きます。',
      ),
      h2('気を つけて いる こと'),
      ul(
        '見出し〈題〉や 表を 正しく つけます。読み上げソフト〈声で 読む もの〉で 順番に 読めます',
        'JavaScriptが 動かない ときも、全部の ページを 読めます',
        '字の 大きさは、あなたの 機械や ブラウザーと 同じに なります',
        '自分で かわる 絵や、自分で 始まる 動画は 使いません',
      ),
      h2('できない こと'),
      p(
        'PDFなどの ファイルは、目標に 合わない ことが あります。ほかの ところが 作った 動画や 資料も、同じです。できるだけ、ページの 文でも わかるように します。',
      ),
      h2('聞く ところ'),
      p('東京都保健医療局が 答えます。電話番号と 時間は 未確認〈まだ わからない〉です。'),
    ),
  },
}

/** The names are those of the law and stay as they are. */
function explain(texts: Partial<Record<Designation, string>>): TopNode[] {
  return DESIGNATIONS.flatMap(({ value, label }) => {
    const text = texts[value]
    return text ? [h3(label), p(text)] : []
  })
}
