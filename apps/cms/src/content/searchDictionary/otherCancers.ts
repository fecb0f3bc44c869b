import { entry } from './entry'

/** Cancers that are not named after one organ of the trunk, rarer ones, and those of children and young people. 癌 and readings of the 27 kinds come from CANCER_TYPES of packages/domain. */
export const otherCancers = [
  entry('brain-tumor', '脳腫瘍／brain tumor／brain tumour', {
    reading: 'のうしゅよう',
    typed: '頭の中の腫瘍',
    reason: '英語の二つの書き方と、ふだんの言い方です。',
  }),
  entry('glioblastoma', '膠芽腫／グリオブラストーマ／glioblastoma', {
    reading: 'こうがしゅ',
    typed: 'こう芽腫',
    reason: '難しい漢字なので、仮名や英語で探す人がいるためです。脳腫瘍の一つの種類です。',
  }),
  entry('skin-cancer', '皮膚がん／skin cancer', {
    reading: 'ひふがん',
    typed: '皮膚の癌／肌のがん',
    reason: '英語と、ふだんの言い方です。',
  }),
  entry('melanoma', '悪性黒色腫／メラノーマ／melanoma', {
    reading: 'あくせいこくしょくしゅ',
    typed: 'ほくろのがん／ほくろの癌',
    reason: '同じ病気の二つの名前です。ふだんの言い方からも導きます。',
  }),
  entry('sarcoma', '肉腫／サルコーマ／sarcoma', {
    reading: 'にくしゅ',
    typed: '筋肉のがん／骨のがん',
    reason: '骨や筋肉のがんは、多くが肉腫と呼ばれるため、一方向に導きます。',
  }),
  entry('osteosarcoma', '骨肉腫／osteosarcoma', {
    reading: 'こつにくしゅ',
    typed: '骨の肉腫',
    reason: '英語と言い方の違いです。肉腫の一つの種類なので、肉腫とは分けています。',
  }),
  entry('gist', '消化管間質腫瘍／GIST', {
    reading: 'しょうかかんかんしつしゅよう',
    typed: 'ジスト／消化管の肉腫',
    reason: '略した言い方と、その読み方です。',
  }),
  entry('mesothelioma', '中皮腫／悪性中皮腫／mesothelioma', {
    reading: 'ちゅうひしゅ',
    typed: 'アスベスト／石綿／悪性胸膜中皮腫',
    reason: '原因として知られるアスベスト（石綿）で探す人がいるため、一方向に導きます。',
  }),
  entry('thymic-tumor', '胸腺のがん', {
    reading: 'きょうせんのがん',
    typed: '胸腺がん／胸腺腫',
    reason: '胸腺がんと胸腺腫は別の病気なので互いには結ばず、どちらからも広い言葉へ導きます。',
  }),
  entry('neuroendocrine', '神経内分泌腫瘍／neuroendocrine tumor', {
    reading: 'しんけいないぶんぴつしゅよう',
    typed: 'カルチノイド',
    reason:
      '以前よく使われた名前からも導きます。略した NET は別の意味の言葉と重なるため、入れません。',
  }),
  entry('small-bowel-cancer', '小腸がん／small bowel cancer', {
    reading: 'しょうちょうがん',
    typed: '十二指腸がん',
    reason: '十二指腸は小腸の一部なので、一方向に導きます。',
  }),
  entry('unknown-primary', '原発不明がん／cancer of unknown primary', {
    reading: 'げんぱつふめいがん',
    typed: 'どこのがんか分からない／原発が分からない',
    reason: '英語と、ふだんの言い方です。',
  }),
  entry('rare-cancer', '希少がん／稀少がん／rare cancer', {
    reading: 'きしょうがん',
    typed: '患者の少ないがん／聞いたことのないがん',
    reason: '「稀少」と書く人がいるためです。',
  }),
  entry(
    'childhood-cancer',
    '小児がん／子どものがん／子供のがん／childhood cancer／pediatric cancer',
    {
      reading: 'しょうにがん',
      typed: '赤ちゃんのがん／子供の癌／こどもがん',
      reason: '英語の二つの言い方と、ふだんの言い方です。',
    },
  ),
  entry('neuroblastoma', '神経芽腫／神経芽細胞腫／neuroblastoma', {
    reading: 'しんけいがしゅ',
    reason: '同じ病気の、今の名前と以前よく使われた名前です。',
  }),
  entry('retinoblastoma', '網膜芽細胞腫／網膜芽腫／retinoblastoma', {
    reading: 'もうまくがさいぼうしゅ',
    typed: '子どもの目のがん',
    reason: '同じ病気の二つの名前です。',
  }),
  entry('wilms-tumor', '腎芽腫／ウィルムス腫瘍／Wilms tumor', {
    reading: 'じんがしゅ',
    typed: '子どもの腎臓のがん',
    reason: '同じ病気の二つの名前です。大人の腎臓がんとは別の病気なので結びません。',
  }),
  entry('aya', 'AYA世代／アヤ世代／思春期・若年成人／adolescents and young adults', {
    reading: 'あやせだい',
    typed: '若い人のがん／若年がん／若年性がん／20代のがん／30代のがん',
    reason: 'AYAは英語の略で、思春期と若い成人の世代を指します。若いときのがんを探す人も導きます。',
  }),
]
