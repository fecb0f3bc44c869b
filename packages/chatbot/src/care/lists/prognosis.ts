import type { CarePattern } from '../CarePattern'
import { INFORMATIVE } from './informative'

const ASKS = '(?:か|の|ん|でしょ|だろ|かな|もの|確率|可能性|見込|割合|ぱーせんと|%|。|$)'
const CANCER = '(?:がん|腫瘍|すてーじ|病気|ぶりょ|白血病|りんぱ腫|転移|再発|母|父|夫|妻|主人|嫁|旦那|子|娘|息子|祖父|祖母|私|わたし|僕|俺|自分|本人|これ)'

/** How long, and whether somebody lives or gets well. */
export const PROGNOSIS: readonly CarePattern[] = [
  { says: '余命', pattern: /余命/u },
  {
    says: '生存率',
    pattern: /生存率|生存期間|生存確率|生きられる(?:確率|可能性|割合)|死亡率|致死率/u,
    unless: /統計|公表|でーた|がん登録|調査|とは|意味|用語|見方|全国|都道府県/u,
  },
  {
    says: '助かるか',
    pattern: new RegExp(
      `(?<!(?:と|ば|て|で|たら|大変|とても|すごく|本当に|ほんとに|も|なら|ると))助か(?:り(?:ます(?:か|でしょ|よね|。|$)|ません(?:か|でしょ)|たい|そう)|る(?:${ASKS}|道|方法|病院|ため|には)|らない|らん|った人|る人)`,
      'u',
    ),
  },
  {
    says: '治るか',
    pattern: new RegExp(
      `治(?:り(?:ます(?:か|でしょ|よね)|ません(?:か|でしょ)|そう(?:です)?か?|たい)|る(?:んです|の(?:か|でしょ|だろ|です|は|$|。)|か(?:な|ど|し|。|$|も)|でしょ|見込|可能性|確率|もの(?:です|な)|って(?:い|こと)|病気|がん|ん(?:だろ|かな|やろ)|。|$)|らない(?:の|ん|がん|病気|と|です|って)|らん(?:の|と)|せます|せる(?:の|か|病気|がん)|すこと(?:は|が)でき|癒(?:率|する|し|の(?:可能|見込)|でき))|完治(?:し|でき|する|の|は|率|$|。)|根治(?:し|でき|する|率|は)|(?:元気|元通り|元の体)に(?:なれ|なり|戻れ|もどれ)(?:ます|る)(?:か|の|でしょ|かな)|よくなり(?:ます|ませんか)か|良くなり(?:ます|ません)か`,
      'u',
    ),
    unless: /治るまで|治ったあと|治った後|治ってから|完治した人|完治後|手続|制度|就職|仕事(?:を|に|は|の)/u,
  },
  {
    says: 'あとどれくらい',
    pattern:
      /(?:あと|後|のこり|残り|残された)(?:どの|どれ|何|なん|いく|時間|期間|日数|い)[^。]{0,10}(?:生き|もつ|持つ|もち|持ち|もっ|残|のこ|一緒|いられ|時間|ですか|でしょ|なの|$|。)|(?:何|なん)(?:年|か月|ヶ月|ケ月|カ月|かげつ|日|週間)(?:くらい|ぐらい|ほど)?(?:まで)?(?:生き|もつ|もちます|持ちます|持つ|いられ)|いつまで(?:生き|もつ|持つ|もち|持ち|一緒に)|(?:どれ|どの)(?:くらい|ぐらい|だけ|ほど)(?:長く)?生き|長生き(?:でき|する|し)|寿命|(?:年|月|春|夏|秋|冬|正月|桜|誕生日|結婚式|卒業|成人式|くりすます)(?:まで|を)?(?:生き|もつ|もち|持つ|持ち|迎え)(?:られ|ます|る)?|生きられ(?:ます|る|ません|ない)|生き(?:残れ|延びられ|延びれ|れます|れる)/u,
    unless: /保存|保管|有効|申請|届|手続|受付|予約|返却/u,
  },
  {
    says: '死ぬか',
    pattern: new RegExp(
      `死(?:にます(?:か|よね)|ぬ(?:の(?:か|です|でしょ|だろ|は|$|。)|ん(?:です|でしょ|だろ|じゃ|やろ|かな)|か(?:な|も|ら|。|$)|でしょ|確率|可能性|病気|って|まで|とき|時)|んでしまう|んでしまい(?:ます|そう)|んじゃう|んじゃい|ぬ。|ぬ$|期|が近|にますか)|命(?:は|が)(?:助|大丈夫|危|あと|どの|もち|持)|命に(?:関|かか)わる(?:の|ん|病|がん|でしょ|か)`,
      'u',
    ),
  },
  {
    says: '再発・転移の見込み',
    pattern:
      /再発(?:率|する(?:の(?:か|です|でしょ|は|$|。)|ん(?:です|でしょ|だろ)|か(?:な|も|。|$)|でしょ|確率|可能性|割合|りすく)|し(?:ます(?:か|よね)|ません(?:か|よね)|ないか(?:な|しら|。|$)|やすい|そう|ないで(?:すか|しょうか))|の(?:確率|可能性|割合|りすく|見込|危険|ぱーせんと)|は(?:あります|ありえ|する|何|ない(?:です|の|でしょ)))|転移(?:し(?:ます(?:か|よね)|ません(?:か|よね)|たら(?:もう|終わり|助|何年|死|治|どうなる|おしまい)|ないか)|する(?:の(?:か|でしょ)|ん(?:です|でしょ)|か(?:な|も)|でしょ|確率|可能性)|の(?:確率|可能性|見込))/u,
    unless: /相談(?:できる|する|先)|資料|冊子|不安|こわ|怖|とは/u,
  },
  {
    says: '末期・手遅れ',
    pattern: new RegExp(
      `手遅れ|末期(?:(?:がん)?(?:です|なの|でしょ|なん|と(?:言|い)|だと|だっ|ってこと|か(?:。|$))|(?:がん)?(?:は|って)(?:もう|治|助|どう|何))|もう(?:だめ|駄目|終わり|見込み|望み)(?:なの|なん|です|でしょ|が|は)(?:か|です|でしょ|ない|ありま)?か|(?:見込み|望み|可能性|希望)は(?:もう)?(?:あります|ある(?:の|ん|でしょ)|ない(?:の|ん|です|でしょ)|ありません)か?|すてーじ(?:[1-4]|いち|に|さん|よん|iv|iii|ii|i|v)[^。]{0,12}(?:治|助か|もう|死|大丈夫|生き|長く|だめ|どうなる|どのくらい|どれくらい)|(?:この先|これから|今後)(?:${CANCER}[^。]{0,4})?(?:は)?(?:どうなっ?て|どうなる|どうなり|どんな経過|どのような経過|悪くな|わるくな)`,
      'u',
    ),
    unless: /仕事|お金|費用|生活費|手続|制度|学校|保険/u,
  },
  {
    says: '予後',
    pattern: /予後/u,
    unless: /とは(?:何|なん|なに|$|。)|意味|読み方|用語/u,
  },
  {
    says: '大丈夫か',
    pattern: new RegExp(
      `${CANCER}(?:は|が|って|の(?:命|病気|がん))?(?:もう|本当に|ほんとに)?大丈夫(?:です|でしょ|なの|なん|かな|ですよね|やろか|でっしゃろ)`,
      'u',
    ),
    unless: /参加|相談|連れて|来て|でも大丈夫|働|仕事|予約/u,
  },
  {
    says: 'prognosis (English)',
    pattern:
      /how (?:long|much longer|much time|many (?:years|months|weeks|days)) (?:(?:do|does|did|will|would|can|have|has|until|before|left) )?(?:i |he |she |they |we |my \w+ |someone |people |patients? |one |left )*(?:have |got |live|to live|left|survive|die)|life expectancy|surviv(?:al|e) (?:rate|chance|odds|time)|(?:chance|odds|probability|likelihood|possibility)s? (?:of |that |to |i |for )*(?:surviv|cure|being cured|dying|death|recover|recurrence|relapse|it com|live|making it|remission)|(?:am|is|are|will|would|could) (?:i|he|she|they|we|it|my \w+|this) (?:going to |gonna )?(?:die|survive|live|make it|be cured|get well|get better|recover|be ok|be okay|be alright|kill me|come back|recur|relapse|curable|terminal|fatal|incurable|too late)|(?:can|could) (?:i|it|this|my|he|she|the|stage|\w+ cancer)[^.]{0,24} (?:be )?cured?|is (?:it|this|my|stage|\w+ cancer)[^.]{0,24} (?:curable|terminal|fatal|deadly|a death sentence|incurable)|prognosis|will (?:the |my )?cancer (?:come back|return|recur|spread|kill)|recurrence rate|mortality rate|death rate|how likely[^.]{0,30} (?:die|survive|come back|recur)|years? (?:left|to live)|months? (?:left|to live)/u,
    unless: /what does[^.]{0,20} mean|statistics|registry|cured bacon/u,
  },
  {
    says: '資料ではない見通しの質問',
    pattern: /(?:見通し|今後の経過|病気の進み方|進行(?:速度|の速さ|はどのくらい|はどれくらい))(?:は|を|が)?(?:教|知|どう|聞)/u,
    unless: INFORMATIVE,
  },
]
