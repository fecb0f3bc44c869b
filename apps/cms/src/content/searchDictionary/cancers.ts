import { entry } from './entry'

/** The cancers in English and in everyday words. 癌, other names and readings of the 27 kinds come from CANCER_TYPES of packages/domain and are not repeated here. */
export const cancers = [
  entry('lung-cancer', '肺がん／lung cancer', {
    reading: 'はいがん',
    typed: '肺のがん／肺の癌',
    reason: '英語と、ふだんの言い方です。',
  }),
  entry('stomach-cancer', '胃がん／stomach cancer／gastric cancer', {
    reading: 'いがん',
    typed: '胃のがん／胃の癌',
    reason: '英語では二つの言い方があります。',
  }),
  entry('scirrhous-stomach-cancer', 'スキルス胃がん', {
    reading: 'すきるすいがん',
    typed: 'スキルス／スキルス性胃がん',
    reason: 'スキルスは胃がんのほかにも使う言葉なので、一方向に導きます。',
  }),
  entry('colorectal-cancer', '大腸がん／colorectal cancer／bowel cancer', {
    reading: 'だいちょうがん',
    typed: '腸のがん／大腸の癌／colon cancer／rectal cancer',
    reason:
      '英語の colon cancer（結腸）と rectal cancer（直腸）は大腸の一部なので、一方向に導きます。',
  }),
  entry('liver-cancer', '肝臓がん／liver cancer', {
    reading: 'かんぞうがん',
    typed: '肝臓の癌／hepatocellular carcinoma／HCC',
    reason: '肝細胞がんの英語は肝臓がんの一つの種類なので、一方向に導きます。',
  }),
  entry('breast-cancer', '乳がん／breast cancer', {
    reading: 'にゅうがん',
    typed: '胸のがん／おっぱいのがん／男性の乳がん',
    reason: '英語と、ふだんの言い方です。「胸のがん」は肺を指すこともあるため、一方向に導きます。',
  }),
  entry('triple-negative', 'トリプルネガティブ乳がん／TNBC', {
    reading: 'とりぷるねがてぃぶにゅうがん',
    typed: 'トリプルネガティブ',
    reason: '略した言い方です。乳がんの一つの種類なので、乳がんとは分けています。',
  }),
  entry('dcis', '非浸潤性乳管がん／DCIS', {
    reading: 'ひしんじゅんせいにゅうかんがん',
    typed: '非浸潤がん',
    reason: '略した言い方です。非浸潤がんはほかの臓器でも使う言葉なので、一方向に導きます。',
  }),
  entry('prostate-cancer', '前立腺がん／prostate cancer', {
    reading: 'ぜんりつせんがん',
    typed: '前立線がん／前立せんがん',
    reason: '「前立線」と誤って変換されることが多いためです。',
  }),
  entry('pancreatic-cancer', '膵臓がん／pancreatic cancer', {
    reading: 'すいぞうがん',
    typed: '膵蔵がん／すいがん',
    reason: '「膵蔵」と誤って変換されることがあるためです。',
  }),
  entry('biliary-cancer', '胆のう・胆管がん／biliary tract cancer', {
    reading: 'たんのうたんかんがん',
    typed: 'gallbladder cancer／bile duct cancer／胆道の癌',
    reason: '胆のうと胆管の英語は、それぞれ一部を指すため、一方向に導きます。',
  }),
  entry('esophageal-cancer', '食道がん／esophageal cancer／oesophageal cancer', {
    reading: 'しょくどうがん',
    typed: '食道の癌',
    reason: '英語には、アメリカとイギリスの二つの書き方があります。',
  }),
  entry('head-and-neck-cancer', '頭頸部がん／head and neck cancer', {
    reading: 'とうけいぶがん',
    typed: '頭や首のがん／のどのがん／首のがん／鼻のがん／口とのどのがん',
    reason:
      '体の場所で探す人のためです。「のど」は咽頭と喉頭のどちらも指すため、広い言葉へ導きます。',
  }),
  entry('tongue-cancer', '舌がん／tongue cancer', {
    reading: 'ぜつがん',
    typed: '舌の癌／ベロのがん',
    reason: '「したがん」と読む人、ふだんの言葉で探す人のためです。',
  }),
  entry('oral-cancer', '口腔がん／oral cancer／mouth cancer', {
    reading: 'こうくうがん',
    typed: '口の中のがん／歯ぐきのがん',
    reason: '「こうこうがん」とも読まれます。歯ぐきのがんは一部なので、一方向に導きます。',
  }),
  entry('pharyngeal-cancer', '咽頭がん／pharyngeal cancer', {
    reading: 'いんとうがん',
    typed: '上咽頭がん／中咽頭がん／下咽頭がん',
    reason: '場所ごとの名前から広い名前へ導きます。喉頭がんとは別の病気なので結びません。',
  }),
  entry('laryngeal-cancer', '喉頭がん／laryngeal cancer', {
    reading: 'こうとうがん',
    typed: '声帯のがん／声門がん',
    reason: 'ふだんの言い方から導きます。咽頭がんとは別の病気なので結びません。',
  }),
  entry('salivary-gland-cancer', '唾液腺がん／salivary gland cancer', {
    reading: 'だえきせんがん',
    typed: '耳下腺がん／顎下腺がん',
    reason: '耳下腺と顎下腺は唾液腺の一部なので、一方向に導きます。',
  }),
  entry('thyroid-cancer', '甲状腺がん／thyroid cancer', {
    reading: 'こうじょうせんがん',
    typed: '甲状線がん／甲状せんがん',
    reason: '「甲状線」と誤って変換されることが多いためです。',
  }),
  entry('cervical-cancer', '子宮頸がん／cervical cancer', {
    reading: 'しきゅうけいがん',
    typed: '子宮頸部のがん／子宮がん／子宮の入口のがん',
    reason: '「子宮がん」は頸がんと体がんのどちらも指すため、それぞれへ一方向に導きます。',
  }),
  entry('endometrial-cancer', '子宮体がん／endometrial cancer', {
    reading: 'しきゅうたいがん',
    typed: '子宮体部のがん／子宮がん／uterine cancer',
    reason: '「子宮がん」は頸がんと体がんのどちらも指すため、それぞれへ一方向に導きます。',
  }),
  entry('ovarian-cancer', '卵巣がん／ovarian cancer', {
    reading: 'らんそうがん',
    typed: '卵巣の癌',
    reason: '英語と、ふだんの言い方です。',
  }),
  entry('vulvar-cancer', '外陰がん／vulvar cancer', {
    reading: 'がいいんがん',
    typed: '外陰部のがん',
    reason: 'ふだんの言い方と英語です。腟がんとは別の病気なので分けています。',
  }),
  entry('vaginal-cancer', '腟がん／vaginal cancer', {
    reading: 'ちつがん',
    reason: '医学では「腟」、ふだんは「膣」と書かれるためです。',
  }),
  entry('kidney-cancer', '腎臓がん／kidney cancer／renal cancer', {
    reading: 'じんぞうがん',
    typed: '腎臓の癌／腎蔵がん',
    reason: '英語と、誤って変換されやすい字です。',
  }),
  entry('bladder-cancer', '膀胱がん／bladder cancer', {
    reading: 'ぼうこうがん',
    typed: 'ぼうこうの癌／おしっこの袋のがん',
    reason: 'ふだんの言い方と英語です。',
  }),
  entry('testicular-cancer', '精巣のがん／testicular cancer', {
    reading: 'せいそうのがん',
    typed: '睾丸の腫瘍／精巣の癌',
    reason: '英語と、ふだんの言い方です。',
  }),
  entry('penile-cancer', '陰茎がん／penile cancer', {
    reading: 'いんけいがん',
    typed: 'ペニスのがん',
    reason: 'ふだんの言い方と英語です。',
  }),
]
