import { type Designation, DESIGNATIONS } from '@tokyo-cancer-portal/domain'
import { block, h2, h3, link, number, p, richText } from '../../../richText'
import type { TopNode } from '../../../richText/nodes'
import type { PageTranslation } from '../../Translations'
import { TITLES } from '../titles'

export const hospitalDesignations: PageTranslation = {
  title: TITLES.hospitalDesignations,
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
      text: 'このサイトには、名前を 確かめた 病院だけを 書きました。がんゲノム医療連携病院は、名前を 確かめて いません。だから 書いて いません。',
    }),
    p(
      '東京都の 発表〈知らせること〉では、東京都がん診療連携拠点病院は ',
      number('metropolitan-core', { basis: 'published', unit: 'none', withDate: true }),
      '、東京都がん診療連携協力病院は ',
      number('metropolitan-cooperation', { basis: 'published', unit: 'none', withDate: true }),
      ' あります。このサイトに 書いて ある 病院の 数は、',
      number('metropolitan-core', { unit: 'none' }),
      ' と ',
      number('metropolitan-cooperation', { unit: 'none' }),
      ' です。',
    ),
    p(link('病院を さがす', '/hospitals')),
  ),
}

/** The names are those of the law and stay as they are. */
function explain(texts: Partial<Record<Designation, string>>): TopNode[] {
  return DESIGNATIONS.flatMap(({ value, label }) => {
    const text = texts[value]
    return text ? [h3(label), p(text)] : []
  })
}
