/** Family names that are no places: with 「です」 behind them they are somebody. */
const FAMILY_NAMES =
  '佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邉|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|斎藤|斉藤|齋藤|齊藤|山崎|森田|池田|橋本|阿部|清水|山下|中島|前田|藤田|小川|後藤|岡田|長谷川|村上|近藤|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|藤原|岡本|松田|中川|中野|原田|小野|田村|竹内|金子|和田|中山|石田|上田|原口|柴田|酒井|工藤|横山|宮本|内田|高木|安藤|谷口|大野|丸山|今井|高田|藤本|武田|村田|上野|杉山|増田|菅原|平野|小島|千田|久保|松井|岩崎|桜井|櫻井|木下|野口|松尾|野村|佐野|菊地|菊池|渡部|杉本|新井|荒井|古川|市川|小松|高野|水野|山内|島田|西田|菅野|服部|飯田|吉川|川口|本田|辻本|樋口|秋山|田口|石井|森本|小山|大塚|浜田|濱田|松下|堀内|永井|川崎|星野|馬場|田島|松岡|荒木|土屋|矢野|広瀬|五十嵐|三宅|関口|片山|小池|内藤|松原|久保田|桑原|早川|熊谷|吉村|望月|児玉'
/** Of these that are places, or words, alone nobody is called; a given name has to follow. */
const PLACES =
  '石川|千葉|宮崎|福島|福井|山口|長野|大田|渋谷|目黒|石原|大島|小平|中野|上野|川口|川崎|市川|青木|清水|大塚|熊谷|望月|大野|高田|本田|高野|平野|小松|松原|久保|千田|広瀬|星野'
const GIVEN =
  '[ 　]?(?![\\p{Script=Han}]{0,2}[区市町村県駅院線島科病局課会社部])[\\p{Script=Han}々]{1,3}|[ 　][ぁ-んァ-ヶー]{2,5}'
const BEHIND = '(?=(?:です|だ|でございます|ですが|ですけど)(?:$|[。、！!？?\\s]|が|けど|けれど|と))'
const FULL_NAME = new RegExp(
  `(?<![\\p{Script=Han}々])(?:(?:${FAMILY_NAMES}|${PLACES})(?:${GIVEN})|(?!(?:${PLACES})(?:です|だ|で))(?:${FAMILY_NAMES}))${BEHIND}`,
  'gu',
)

/** What people are called at work and in hospital; before it a family name is somebody, also one that is a place. */
const POST =
  '(?=[ 　]?(?:医師|ドクター|(?:Dr|ＤＲ|Ｄｒ|DR)[.．]?|看護師|師長|教授|部長|課長|係長|主任|社長|店長|院長|選手|夫妻|クン|さ[ー～〜~]+ん))'
const WITH_POST = new RegExp(
  `(?<![\\p{Script=Han}々])(?:${FAMILY_NAMES}|${PLACES})${POST}|(?<=\\bDr[.．]?[ 　]?)(?:${FAMILY_NAMES}|${PLACES})`,
  'gu',
)
/** 主治医の田中が, 田中花子（58歳）: a family name that stands alone, with or without a given one. */
const ALONE = new RegExp(
  `(?<![\\p{Script=Han}々])(?!(?:${PLACES}))(?:${FAMILY_NAMES})(?:${GIVEN})?(?<!様|先生|氏|君|殿)(?=[はがをにのとも、。，,（(「」）)!！?？:：0-9０-９"☆★]|[ 　](?!\\p{Script=Han})|$)`,
  'gu',
)
const KIN =
  '(?:妻|夫|娘|息子|母|父|長女|次女|長男|次男|姉|妹|兄|弟|祖母|祖父|孫|嫁|婿|彼女|彼氏|友人|友達|同僚|部下|上司|主治医|担当医|看護師)'
/** By how they end given names are known; 様子, 紹介, 遺伝子 and others end so too. */
const GIVEN_NAME =
  '(?!(?:様子|調子|息子|弟子|双子|遺伝子|拍子|原子|分子|紹介|仲介|厄介|知恵|野菜|白菜|椅子|菓子|帽子|電子|因子|卵子|精子|男子|女子|親子|母子|世代|年代|時代|現代|本人|恋人|知人|個人|大人|主人|友人|病人|成人)(?!\\p{Script=Han}))[\\p{Script=Han}]{1,2}(?:子|美|香|奈|恵|江|菜|咲|郎|太|介|斗|翔|輔|也|哉|彦)'
const OF_KIN = new RegExp(
  `(?<=${KIN}(?:の|・|、))${GIVEN_NAME}(?=[はがをにのとも、。）)\\s]|$)|(?<=${KIN}[（(「])[\\p{Script=Han}]{2,4}(?<![歳才人月日院科目子上下中居腫病症癌期職護ん])(?=[）)」])`,
  'gu',
)

/** Takes out names that nothing says are names: 「田中花子です。」, 田中医師, 主治医の田中, 妻の花子 */
export const redactFullName = (message: string, hidden: string): string =>
  [FULL_NAME, WITH_POST, ALONE, OF_KIN].reduce(
    (text, pattern) => text.replaceAll(pattern, hidden),
    message,
  )
