import { block, docLink, h2, link, number, p, richText, ul } from '../../../richText'
import type { PageTranslation } from '../../Translations'
import { TITLES } from '../titles'

export const consultationCenter: PageTranslation = {
  title: TITLES.consultationCenter,
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
      docLink(TITLES.workConsultationDesks, 'content:work-consultation-desks'),
      '」に あります。',
    ),
    h2('どこに ありますか'),
    p(
      '東京都の 発表〈知らせること〉では、東京の ',
      number('consultation-center', { basis: 'published', unit: 'hospitals', withDate: true }),
      'に あります。このサイトでは、まだ 確かめて いない 電話番号や 時間を「未確認」〈まだ わからない〉と 書きます。',
    ),
    p(link('病院を さがす', '/hospitals')),
  ),
}
