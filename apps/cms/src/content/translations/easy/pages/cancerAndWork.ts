import { h2, p, richText, ul } from '../../../richText'
import type { PageTranslation } from '../../Translations'
import { TITLES } from '../titles'

export const cancerAndWork: PageTranslation = {
  title: TITLES.cancerAndWork,
  summary:
    'がんの 治療〈病気を なおす こと〉を しながら 働く 人、仕事に もどる 人、仕事を さがす 人と、その 家族の ための ページです。相談する ところと、役に 立つ 資料を 順番に 書きました。',
  body: richText(
    p(
      'がんと 言われた あとも、治療を しながら 働いて いる 人は たくさん います。仕事の ことは、すぐに 決めなくても だいじょうぶです。仕事を やめるか どうか 決める 前に、まず 相談できる ところが あります。',
    ),
    h2('ここで わかる こと'),
    ul(
      '仕事の ことを 相談できる、東京の 相談する ところ',
      '仕事を さがす ときに 役に 立つ、ほかの ところの 資料と 動画',
      '社会保険労務士会〈仕事と 保険の 専門の 人の 会〉の 活動',
      'がんに なった 人に 聞いた、治療と 仕事の 調査〈調べる こと〉',
    ),
    p(
      '上の「もくじ」から、知りたい ページを 選ぶ ことが できます。はじめから 順番に 読む ことも できます。',
    ),
  ),
}
