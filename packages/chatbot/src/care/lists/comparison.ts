import type { CarePattern } from '../CarePattern'

const PLACE =
  '(?:病院|医療機関|くりにっく|医院|先生|医師|医者|主治医|どくたー|名医|外科医|執刀医|がんせんたー|大学病院|せんたー|拠点)'
const BEST =
  '(?:一番|もっとも|最も|最高|べすと|とっぷ|らんきんぐ|順位|ぐれーど|おすすめ|評判|口こみ|腕(?:の|が)(?:いい|良い|よい|たつ|立つ|確か)|うまい|上手|優れ|優秀|信頼(?:でき|の)|安心(?:でき|な)る?|有名|人気|実績(?:が|の)|成績|定評|れべる(?:が|の)高|強い|一流|すごい|名医|当たり|はずれ|外れ|やぶ)'
const GOOD = '(?<!(?:て|で|ても|でも|れば|えば|たら|ほうが|方が|どう|も|は|が|に))(?:いい|良い|よい|ええ|よか)'

/** Which hospital or doctor is better. */
export const COMPARISON: readonly CarePattern[] = [
  {
    says: '一番よい・おすすめの病院や医師',
    pattern: new RegExp(
      `${BEST}(?:と(?:言われ|され)る|な|の|に|で|が)?[^。]{0,12}${PLACE}|${PLACE}[^。]{0,10}(?:の|を|で|は|が|って|なら|に|も)(?:${BEST})|${PLACE}(?:らんきんぐ|評判|口こみ|おすすめ|べすと|の格付け|の偏差値|の評価)|名医`,
      'u',
    ),
    unless: /安心でき(?:る|て)(?:相談|ように|話)|一番(?:近|ちか)|先生(?:に|と)(?:うまく|上手)|上手(?:に|な)(?:話|伝|付き合|相談|聞)|うまく(?:話|伝)|本の?おすすめ|先生がおすすめ|信頼関係|評判(?:の)?(?:映画|本)|口こみで(?:は)?なく|実績(?:の)?(?:報告|資料)|成績証明|一番(?:最初|はじめ|初め)/u,
  },
  {
    says: 'よい病院や医師',
    pattern: new RegExp(
      `${GOOD}(?:お)?${PLACE}|(?:どこ|どの|どっち|どちら)(?:の)?${PLACE}(?:が|は|なら)(?:一番|もっとも|最も)?(?:いい|良い|よい|ええ|おすすめ|上|安心|信頼|優|うま|腕|確か|有名|強)|${PLACE}(?:は|なら|で)(?:どこ|どちら|どっち)(?:が|は)(?:一番)?(?:いい|良い|よい|ええ|おすすめ|安心)|(?:どこ|どちら|どっち)(?:で|に|の)(?:治療|手術|入院|受診|診てもら|かかる|みてもら|受け)[^。]{0,8}(?:(?:のが|ほうが|方が)(?:いい|良い|よい|一番|ええ|安心)|が(?:一番|ええ))|(?:手術|治療|がん)(?:が|の)(?:うまい|上手|得意な|強い)(?:病院|先生|医者|医師|ところ|とこ|人)|(?:[ぁ-ん一-龠]{2,14}(?:病院|せんたー|大学|医大))(?:と|か|より|や)[ぁ-ん一-龠]{2,14}(?:病院|せんたー|大学|医大)?[^。]{0,10}(?:どちら|どっち|いい|比べ|比較|上)|病院(?:を|の)(?:比べ|比較|くらべ)(?:て|る|たい|した)|(?:避けた(?:ほう|方)がいい|行かない(?:ほう|方)がいい|ひどい|だめな|悪い|やばい)(?:病院|医者|先生|医師)|(?:いい|良い|よい|ええ)(?:病院|先生|医者|お医者|医師|くりにっく)(?:を|は|が|って|に|知|教|ない|どこ|$|。)`,
      'u',
    ),
    unless: /どうすれば(?:いい|よい)病院|比べるときの(?:ポイント|ぽいんと)|伝え|聞(?:け|い)ばいい|相談すればいい|言えばいい|話せばいい|比べ方|比較の仕方/u,
  },
  {
    says: '治療成績の比較',
    pattern:
      /(?:手術|症例|治療)(?:の)?(?:件数|数|成績|実績)(?:が|の)?(?:一番|もっとも|最も|多い順|らんきんぐ|とっぷ|比較|いい|良い|高い(?:病院|ところ))|(?:成功率|治癒率|生存率)(?:が|の)?(?:高い|一番|いい|比較)[^。]{0,6}(?:病院|先生|ところ)?/u,
  },
  {
    says: 'comparison (English)',
    pattern:
      /(?:best|top|better|greatest|finest|most (?:famous|skilled|experienced|trusted)|leading|number one|no 1|worst|recommended|reputable)(?: \w+){0,4} (?:hospitals?|doctors?|clinics?|oncologists?|surgeons?|cancer cent(?:er|re)s?|specialists?|physicians?|facilit(?:y|ies))|(?:recommend|suggest|advise)(?: \w+){0,5} (?:hospitals?|doctors?|clinics?|oncologists?|surgeons?|specialists?)|(?:which|what)(?: \w+){0,3} (?:hospitals?|doctors?|clinics?|surgeons?)(?: \w+){0,5} (?:best|better|good|recommend|trust|top|choose|should i)|(?:rank|ranking|rankings|rating|ratings|reviews?|compare|comparison)(?: \w+){0,4} (?:hospitals?|doctors?|clinics?|surgeons?)|(?:hospitals?|doctors?|surgeons?|clinics?) (?:rank|ranking|rankings|rating|ratings|reviews?)|(?:a |any |really )?good (?:hospital|doctor|clinic|oncologist|surgeon)|(?:hospital|doctor|surgeon|center) (?:is )?(?:the )?(?:best|better)|bad (?:hospital|doctor)/u,
  },
]
