import type { CarePattern } from '../CarePattern'
import { INFORMATIVE } from './informative'

const CURE =
  '(?:さぷり(?:めんと)?|健康食品|民間療法|代替(?:医療|療法)|補完代替|温熱(?:療法)?|水素(?:水|吸入|がす)?|重曹|びたみん(?:c|しー|d)?(?:点滴|療法|大量)?|高濃度びたみん|あがりくす|ふこいだん|ぷろぽりす|びわの?葉|枇杷(?:の)?葉?|びわ茶|酵素(?:風呂|療法|どりんく)?|断食|ふぁすてぃんぐ|玄米(?:菜食)?|まくろび(?:おてぃっく)?|けとん(?:食|体)?|糖質(?:制限|を(?:抜|断|減))|砂糖を(?:抜|断|やめ)|げるそん|にんじんじゅーす|人参じゅーす|青汁|丸山わくちん|気功|ほめおぱし|波動|祈祷|祈り|お祓い|おはらい|ひーりんぐ|霊(?:能|水|気)|れいき|免疫力(?:を|が)?(?:高め|上げ|あげ|あっぷ)[^。]{0,6}|お守り|お札|神社|重曹水|きのこ|霊芝|めしまこぶ|しいたけ|冬虫夏草|漢方(?:薬)?|いべるめくちん|めべんだぞーる|尿療法|自由診療|(?:がん)?免疫(?:細胞)?(?:療法|治療|くりにっく)|樹状細胞(?:わくちん)?|nk細胞(?:療法)?|幹細胞(?:療法|治療)?|遺伝子治療(?:くりにっく)?|光免疫(?:療法)?|らじうむ(?:温泉)?|温泉|岩盤浴|電磁波|磁気|あろま|cbd|大麻|まりふぁな|大豆|にんにく|しょうが|緑茶|白湯|水|ぶろっこりー|食事療法?|食べ物|食品|お茶|鍼|お灸|整体|塩水|くえん酸|すぴりちゅある|こーひー浣腸|奇跡の[ぁ-ん一-龠]{1,6})'
const WORKS =
  '(?:効(?:く|き|い|果|能)|治(?:る|り|す|せ|し|った)|消え(?:る|た|ま|て)|なくな(?:る|り|った)|小さくな|縮(?:む|ん|ま)|良くな|よくな|やっつけ|撃退|退治|防げ|信じ|本当|ほんと|試(?:し|す|そ)|やって(?:みたい|も|みよう)|始めた(?:い|ほう)|すすめられ|勧められ|どう(?:です|でしょ|なの|思)|おすすめ|いい(?:です|の|と聞|って|ですか|らしい)|良い(?:です|の|と聞|って)|受け(?:たい|よう|る?べき|てみ)|怪し|あやし|詐欺|助か|飲(?:ませ|みたい|んでみ|めば|んだら|むと|むべき)|食べ(?:れば|たら|ると)[^。]{0,6}(?:治|消|いい|効|小さ)|どれが|どちらが|紹介して|教えて|買(?:い|う|って|える)|がんが|完治)'

/** Whether something cures that nobody has shown to. */
export const UNPROVEN_CURE: readonly CarePattern[] = [
  {
    says: '効果の確かめられていない方法',
    pattern: new RegExp(
      `${CURE}(?:療法|治療)?[^。]{0,14}${WORKS}|(?:効く|治る|効果のある|治せる|消える|消す|なくす)(?:と(?:いう|言われる|聞いた|噂の))?[^。]{0,4}${CURE}`,
      'u',
    ),
    unless: new RegExp(
      `${INFORMATIVE.source}|確かめられて(?:い)?(?:る|ない)(?:もの|治療|方法|と)|食べやすい|食欲|味(?:覚|が)|副作用|吐き気|栄養|れしぴ|口内炎|便秘|むくみ|りらっくす|気分転換|旅行|水分|眠れ`,
      'u',
    ),
  },
  {
    says: '効くかどうかを尋ねる長い話',
    pattern: new RegExp(
      `(?:さぷり(?:めんと)?|健康食品|民間療法|代替療法|漢方|きのこ|水素水?|びたみん|酵素|お茶|温熱|断食|健康器具|浄水器|免疫(?:細胞)?療法|食事療法)[^]{0,160}(?:がん(?:に|が|は|も)(?:本当に|ほんとに|ほんまに)?(?:効く|効果|治る|消える|なくなる|小さくなる)(?:の|か|もの|ん|って|と(?:思|い))|(?:本当に|ほんとに|ほんまに)(?:効く|効果が?ある|治る))`,
      'u',
    ),
    unless: INFORMATIVE,
  },
  {
    says: '民間療法・代替医療',
    pattern:
      /(?:断食|温熱|酵素|水素|玄米|びわ|気功|尿|波動|免疫細胞|樹状細胞|nk細胞|けとん|糖質制限|菜食|食事だけの?|温泉|らじうむ|電磁|磁気|ひまし油|浣腸|こーひー|重曹|くえん酸|高濃度びたみん|祈り?|手かざし)療法|民間療法|代替(?:医療|療法)|(?:高濃度)?びたみんc?(?:の)?(?:大量)?点滴|水素(?:水|吸入|がす)|丸山わくちん|いべるめくちん|あがりくす|ふこいだん|ほめおぱしー|げるそん|尿療法|びわの葉|血くりーにんぐ|(?:抗がん剤|薬|手術|治療|病院|西洋医学)(?:を|に)?(?:使わ|受け|頼ら|せ|し)(?:ず|ない)(?:に|で)?(?:で)?(?:がんを)?(?:治|消|直|完治|克服)|自然療法|がんを(?:消す|消し|消せ|なくす方法|溶か)|(?:飲|食べ|使|や)(?:め|れ|え)ば(?:がんが)?(?:治る|消える|完治)|自力で(?:がんを)?治|自然治癒|自然(?:に|な方法で)(?:がんを)?治|がんが(?:消え|なくな)(?:る|た)(?:食|水|方法|さぷり|薬|人|体験|話|という)|がん(?:に|を)(?:効く|治す|効果のある|効果がある|殺す|消す)(?:食|飲|水|さぷり|薬草|もの|方法|お茶|民間)|(?:奇跡|魔法|秘密)の(?:治療|療法|薬|水|食|方法)|末期がんから(?:生還|復活)|確実に治|必ず治|絶対(?:に)?治|100(?:%|ぱーせんと)?治/u,
    unless:
      /(?:注意|見分け|だまされ|気をつけ)[^。]{0,10}(?:資料|冊子|ぺーじ|案内|情報)|相談(?:でき|したい|先|窓口)|資料|冊子|とは(?:何|なん|$|。)/u,
  },
  {
    says: '自由診療の免疫療法など',
    pattern:
      /自由診療|免疫(?:細胞)?(?:療法|治療)(?:の)?(?:くりにっく|を(?:受け|やり|試|すすめ|勧め)|は(?:効|いい|どう|本当|おすすめ)|で(?:治|消|助|がんが)|って(?:効|いい|どう|本当))|(?:さぷり(?:めんと)?|健康食品)(?:は|を|って|の|で)?(?:飲|のん|効|いい|おすすめ|どう|始め|試|役|買|とっても|摂っても|取っても|教えて|$|。)/u,
    unless: /資料|冊子|注意点|とは(?:何|なん|$|。)|保険|費用の制度|相談(?:でき|したい|先|窓口)/u,
  },
  {
    says: 'unproven cures (English)',
    pattern:
      / (?:baking soda|ivermectin|fenbendazole|apricot (?:seeds?|kernels?)|laetrile|black salve|essiac) |alternative (?:medicine|therap|treatment|cancer|cure)|natural(?:ly)? (?:cure|remed|treatment|heal|treat|therap)|(?:miracle|secret|hidden|home|herbal|folk|magic|guaranteed) (?:cure|remed|treatment|medicine|therap)|(?:cure|heal|treat|beat|kill|fight|shrink|reverse)s?(?:ing)? (?:my |the |his |her |stage \w+ )?(?:cancer|tumou?rs?)(?: \w+){0,3} (?:with|without|by|using|naturally|at home|through)|(?:supplements?|vitamin|turmeric|curcumin|baking soda|cannabis|cbd|marijuana|ivermectin|fenbendazole|mushrooms?|juice|juicing|fasting|keto|ketogenic|detox|homeopath\w*|herbs?|herbal|hydrogen|alkaline|diet|foods?|apricot|essential oils?|prayer|reiki|crystals?|acupuncture|ginger|garlic|green tea|sugar)(?: \w+){0,4} (?:cure|heal|treat|kill|fight|shrink|work|effective|beat|get rid|stop|help with cancer|against cancer|for cancer)|(?:cure|kill|fight|beat|eat to|heal|shrink)(?:s|ing)?(?: \w+){0,4} (?:supplements?|diet|foods?|herbs?|juice|vitamin|prayer)|foods? that|immunotherapy clinic|(?:does|do|can|is) (?:the )?(?:supplements?|vitamin c|ivermectin|cannabis|cbd|turmeric|herbal medicine|homeopathy|ketogenic diet)/u,
    unless: /appetite|nausea|recipe|brochure|leaflet|booklet|seminar/u,
  },
]
