import { docLink, h2, p, richText } from '../../../richText'
import type { PageTranslation } from '../../Translations'
import { TITLES } from '../titles'

export const workConsultationDesks: PageTranslation = {
  title: TITLES.workConsultationDesks,
  summary:
    '治療を しながら 働く こと、仕事に もどる こと、仕事を さがす ことを 相談できます。東京に ある ところを 書きました。',
  body: richText(
    p(
      '仕事の ことで こまったら、一人で 決める 前に 相談して ください。電話番号と 時間は まだ 確かめて いません。だから 書いて いません。',
    ),
    h2('がん相談支援センター'),
    p(
      'がん診療連携拠点病院〈国が 決めた がんの 病院〉などに あります。だれでも 使えます。がんと 言われる 前の 人も 使えます。くわしい ことは「',
      docLink(TITLES.consultationCenter, 'content:consultation-center'),
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
}
