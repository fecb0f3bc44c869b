import { entry } from './entry'

/** What people call the hospitals of the central, southern and south-western wards. Names as registered and former names come from the organizations themselves. */
export const hospitalsCentral = [
  entry(
    'h-ncch',
    '国立がん研究センター中央病院／国立がんセンター中央病院／National Cancer Center Hospital',
    {
      reading: 'こくりつがんけんきゅうせんたーちゅうおうびょういん',
      typed: '国がん／国立がんセンター／築地のがんセンター／NCCH',
      reason: '短い言い方です。「国がん」などは千葉の病院や研究所も指すため、一方向に導きます。',
    },
  ),
  entry('h-komagome', '東京都立駒込病院／都立駒込病院／駒込病院／Komagome Hospital', {
    reading: 'とうきょうとりつこまごめびょういん',
    typed: '駒込／がん・感染症センター',
    reason: '短い言い方です。駒込は地名でもあるため、一方向に導きます。',
  }),
  entry('h-ariake', 'がん研究会有明病院／がん研有明病院／がん研有明', {
    reading: 'がんけんきゅうかいありあけびょういん',
    typed:
      'がん研／癌研／がんけん／有明のがん研／Cancer Institute Hospital／Ariake cancer hospital',
    reason: '短い言い方です。「がん研」は国立がん研究センターとは別の病院を指します。',
  }),
  entry('h-jikei', '東京慈恵会医科大学附属病院／慈恵医大病院／慈恵医大附属病院', {
    reading: 'とうきょうじけいかいいかだいがくふぞくびょういん',
    typed: '慈恵／じけい／慈恵医大／慈恵会医大／Jikei',
    reason: '短い言い方です。「慈恵医大」だけでは第三病院も指すため、一方向に導きます。',
  }),
  entry('h-toranomon', '虎の門病院／虎門病院／Toranomon Hospital', {
    reading: 'とらのもんびょういん',
    typed: '虎ノ門／虎の門の病院',
    reason:
      '地名は「虎ノ門」、病院は「虎の門」と書きます。「虎ノ門」だけでは地名も指すため、一方向に導きます。',
  }),
  entry('h-juntendo', '順天堂大学医学部附属順天堂医院／順天堂医院', {
    reading: 'じゅんてんどうだいがくいがくぶふぞくじゅんてんどういいん',
    typed: '順天堂／じゅんてんどう／順天堂大学／順天堂大学病院／順天堂病院／順大／Juntendo',
    reason: '短い言い方です。「順天堂」だけでは練馬病院も指すため、一方向に導きます。',
  }),
  entry('h-todai', '東京大学医学部附属病院／東大病院／University of Tokyo Hospital', {
    reading: 'とうきょうだいがくいがくぶふぞくびょういん',
    typed: '東大／東京大学／東大付属病院',
    reason: '短い言い方です。「東大」は地名の一部にもなるため、一方向に導きます。',
  }),
  entry('h-science-tokyo', '東京科学大学病院／科学大病院', {
    reading: 'とうきょうかがくだいがくびょういん',
    typed: '医科歯科／医科歯科大／医科歯科大学／東京科学大／Science Tokyo／TMDU',
    reason: '短い言い方です。「医科歯科」は前の名前の短い言い方なので、一方向に導きます。',
  }),
  entry('h-nms', '日本医科大学付属病院／日本医大付属病院', {
    reading: 'にっぽんいかだいがくふぞくびょういん',
    typed: '日本医大／日医大／日本医科大学／にほんいかだいがく／Nippon Medical School',
    reason:
      '「にっぽん」とも「にほん」とも読まれます。「日本医大」だけでは多摩永山病院も指すため、一方向に導きます。',
  }),
  entry('h-stlukes', "聖路加国際病院／聖路加病院／St. Luke's International Hospital", {
    reading: 'せいるかこくさいびょういん',
    typed: '聖路加／せいろか／聖ルカ病院／St Lukes',
    reason: '「せいるか」とも「せいろか」とも読まれるためです。',
  }),
  entry('h-mitsui', '三井記念病院／Mitsui Memorial Hospital', {
    reading: 'みついきねんびょういん',
    typed: '三井記念／三井病院',
    reason: '短い言い方と英語です。',
  }),
  entry('h-teishin', '東京逓信病院／逓信病院', {
    reading: 'とうきょうていしんびょういん',
    typed: 'てい信病院／飯田橋の逓信病院',
    reason: '「逓」が難しい漢字なので、仮名で書く人がいるためです。',
  }),
  entry('h-mita', '国際医療福祉大学三田病院／国際医療福祉大三田病院', {
    reading: 'こくさいいりょうふくしだいがくみたびょういん',
    typed: '三田病院／国際医療福祉大学',
    reason: '短い言い方です。大学の名前だけではほかの病院も指すため、一方向に導きます。',
  }),
  entry('h-saiseikai', '東京都済生会中央病院／済生会中央病院', {
    reading: 'とうきょうとさいせいかいちゅうおうびょういん',
    typed: '済生会／東京済生会',
    reason: '短い言い方です。済生会はほかの病院も持つため、一方向に導きます。',
  }),
  entry('h-ntt', 'NTT東日本関東病院／NTT関東病院', {
    reading: 'えぬてぃてぃひがしにほんかんとうびょういん',
    typed: 'NTT病院／エヌティティ病院／五反田のNTT',
    reason: '短い言い方です。関東中央病院とは別の病院です。',
  }),
  entry('h-showa-medical', '昭和医科大学病院／昭和医大病院', {
    reading: 'しょうわいかだいがくびょういん',
    typed: '昭和医大／昭和大／昭和医科大学／昭和大病院',
    reason: '短い言い方です。公立昭和病院とは別の病院です。',
  }),
  entry('h-toho', '東邦大学医療センター大森病院／東邦大森病院／東邦大学大森病院', {
    reading: 'とうほうだいがくいりょうせんたーおおもりびょういん',
    typed: '東邦大／東邦大学／大森病院／東邦大学病院',
    reason: '短い言い方です。',
  }),
  entry('h-shinagawa', '東京品川病院／Tokyo Shinagawa Hospital', {
    reading: 'とうきょうしながわびょういん',
    typed: '品川病院',
    reason: '短い言い方と英語です。',
  }),
  entry('h-tokyo-medical-center', '国立病院機構東京医療センター／東京医療センター', {
    reading: 'こくりつびょういんきこうとうきょういりょうせんたー',
    typed: '目黒の国立病院／国立東京医療センター',
    reason: '短い言い方です。ほかの「医療センター」とは結びません。',
  }),
  entry('h-kyosai', '東京共済病院／KKR東京共済病院', {
    reading: 'とうきょうきょうさいびょういん',
    typed: '共済病院／目黒の共済病院',
    reason: '短い言い方です。共済組合の病院はほかにもあるため、一方向に導きます。',
  }),
  entry('h-jrc', '日本赤十字社医療センター／日赤医療センター', {
    reading: 'にっぽんせきじゅうじしゃいりょうせんたー',
    typed: '日赤／広尾の日赤／日本赤十字／にほんせきじゅうじ／日赤病院／にっせき',
    reason:
      '「にっぽん」とも「にほん」とも読まれます。「日赤」だけでは武蔵野の病院も指すため、一方向に導きます。',
  }),
  entry('h-kanto-central', '関東中央病院／公立学校共済組合関東中央病院', {
    reading: 'かんとうちゅうおうびょういん',
    typed: '用賀の病院',
    reason: '正式な名前と短い言い方です。NTT東日本関東病院とは別の病院です。',
  }),
  entry('h-seiiku', '国立成育医療研究センター／成育医療研究センター', {
    reading: 'こくりつせいいくいりょうけんきゅうせんたー',
    typed: '成育／成育医療センター／成育病院／NCCHD／生育医療センター',
    reason: '短い言い方です。「せいいく」は「生育」と誤って変換されることがあります。',
  }),
]
