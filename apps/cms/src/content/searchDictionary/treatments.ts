import { entry } from './entry'

/** Treatment other than drugs: surgery, radiation, and how treatment is chosen. */
export const treatments = [
  entry('treatment', '治療／treatment', {
    reading: 'ちりょう',
    typed: '治し方／治療法／療法／cancer treatment',
    reason: '英語と、言い方の違いです。',
  }),
  entry('surgery', '手術／外科治療／surgery', {
    reading: 'しゅじゅつ',
    typed: 'オペ／切除／operation／切って取る',
    reason: 'ふだんの言い方から導きます。切除は手術の一部を指すため、一方向に導きます。',
  }),
  entry('laparoscopic', '腹腔鏡手術／腹腔鏡下手術／laparoscopic surgery', {
    reading: 'ふくくうきょうしゅじゅつ',
    typed: '傷の小さい手術／腹くう鏡',
    reason:
      '「ふくこうきょう」とも読まれます。「傷の小さい手術」はほかの方法も指すため、一方向に導きます。',
  }),
  entry('robotic-surgery', 'ロボット支援手術／ロボット手術／robotic surgery', {
    reading: 'ろぼっとしえんしゅじゅつ',
    typed: 'ロボットで手術',
    reason: '言い方の違いです。機器の商品名は入れません。',
  }),
  entry('endoscopic-treatment', '内視鏡治療／内視鏡的切除', {
    reading: 'ないしきょうちりょう',
    typed: 'ESD／EMR／カメラで取る',
    reason: 'ESDとEMRは別の方法なので互いには結ばず、どちらからも広い言葉へ導きます。',
  }),
  entry('breast-conserving', '乳房温存手術／乳房部分切除術', {
    reading: 'にゅうぼうおんぞんしゅじゅつ',
    typed: '温存手術／乳房温存／胸を残す手術',
    reason: '温存手術はほかの臓器でも使う言葉なので、一方向に導きます。',
  }),
  entry('mastectomy', '乳房全切除術／乳房切除術／mastectomy', {
    reading: 'にゅうぼうぜんせつじょじゅつ',
    typed: '胸を全部取る手術',
    reason: '言い方の違いです。部分切除とは別の手術なので結びません。',
  }),
  entry('breast-reconstruction', '乳房再建／乳房再建術／breast reconstruction', {
    reading: 'にゅうぼうさいけん',
    typed: '胸を作る手術／胸を元に戻す',
    reason: 'ふだんの言い方から導きます。',
  }),
  entry('lymph-node-dissection', 'リンパ節郭清／リンパ節廓清', {
    reading: 'りんぱせつかくせい',
    typed: '郭清／リンパ節を取る／リンパを取った',
    reason: '「廓清」と書かれることがあるためです。',
  }),
  entry('radiotherapy', '放射線治療／放射線療法／radiotherapy／radiation therapy', {
    reading: 'ほうしゃせんちりょう',
    typed: '放射線／照射／放射線を当てる／放治',
    reason: '同じ治療の言い方です。「放射線」だけでは検査も指すため、一方向に導きます。',
  }),
  entry('imrt', '強度変調放射線治療／IMRT', {
    reading: 'きょうどへんちょうほうしゃせんちりょう',
    reason: '略した言い方です。',
  }),
  entry('stereotactic', '定位放射線治療／体幹部定位放射線治療', {
    reading: 'ていいほうしゃせんちりょう',
    typed: 'ピンポイント照射／SBRT',
    reason: 'ふだんは「ピンポイント照射」と言われます。機器の商品名は入れません。',
  }),
  entry('proton-therapy', '陽子線治療／proton therapy', {
    reading: 'ようしせんちりょう',
    typed: '陽子線',
    reason: '英語と短い言い方です。重粒子線治療とは別の治療なので結びません。',
  }),
  entry('carbon-ion', '重粒子線治療／炭素イオン線治療', {
    reading: 'じゅうりゅうしせんちりょう',
    typed: '重粒子線／重粒子',
    reason: '同じ治療の言い方です。陽子線治療とは別の治療なので結びません。',
  }),
  entry('particle-therapy', '粒子線治療', {
    reading: 'りゅうしせんちりょう',
    typed: '陽子線治療／重粒子線治療／陽子線／重粒子線',
    reason: '陽子線治療と重粒子線治療をまとめた言葉なので、それぞれから一方向に導きます。',
  }),
  entry('brachytherapy', '小線源治療／密封小線源治療／brachytherapy', {
    reading: 'しょうせんげんちりょう',
    typed: '体の中から放射線／腔内照射',
    reason: '同じ治療の言い方です。',
  }),
  entry('nuclear-medicine', '核医学治療／RI内用療法', {
    reading: 'かくいがくちりょう',
    typed: 'アイソトープ治療／放射性ヨウ素内用療法',
    reason: '病院によって呼び方が違うためです。放射性ヨウ素の治療は一部なので、一方向に導きます。',
  }),
  entry('chemoradiotherapy', '化学放射線療法／放射線化学療法／chemoradiotherapy', {
    reading: 'かがくほうしゃせんりょうほう',
    typed: '放射線と抗がん剤',
    reason: '同じ治療の言い方です。',
  }),
  entry('stem-cell-transplant', '造血幹細胞移植／stem cell transplant', {
    reading: 'ぞうけつかんさいぼういしょく',
    typed: '骨髄移植／臍帯血移植／さい帯血移植／末梢血幹細胞移植',
    reason: '骨髄移植や臍帯血移植は造血幹細胞移植の種類なので、一方向に導きます。',
  }),
  entry('donor', '骨髄バンク', {
    reading: 'こつずいばんく',
    typed: 'ドナー／骨髄ドナー／骨髄提供',
    reason:
      '提供する人（ドナー）の言葉から導きます。臓器のドナーも指す言葉なので、一方向にします。',
  }),
  entry('transfusion', '輸血／blood transfusion', {
    reading: 'ゆけつ',
    typed: '血を足す',
    reason: '英語と、ふだんの言い方です。',
  }),
  entry('adjuvant', '術後補助療法／アジュバント療法', {
    reading: 'じゅつごほじょりょうほう',
    typed: '術後の抗がん剤／再発予防の抗がん剤',
    reason: 'カタカナの言い方と、ふだんの言い方です。術前の治療とは結びません。',
  }),
  entry('neoadjuvant', '術前補助療法／ネオアジュバント療法', {
    reading: 'じゅつぜんほじょりょうほう',
    typed: '術前化学療法／手術の前の抗がん剤',
    reason: 'カタカナの言い方と、ふだんの言い方です。術後の治療とは結びません。',
  }),
]
