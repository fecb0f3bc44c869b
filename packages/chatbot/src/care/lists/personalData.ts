import type { CarePattern } from '../CarePattern'

const OTHER =
  '(?:隣人|隣の(?:席|部屋の人|患者さん)|(?:取引先|会社|近所|学校|ぱーと先)の(?:社長|部長|課長|人|先輩|後輩|奥さん|先生)|(?:あの|この|その)(?:人|方|俳優|女優|歌手|選手|有名人|芸能人|患者)|他の(?:人|患者|方)|ほかの(?:人|患者|方)|(?:他の|ほかの|別の)(?:参加者|利用者|会員|相談者)|別の(?:患者(?:さん)?|人)|隣の(?:べっど|人|部屋|家|患者)|同じ(?:病室|部屋|病棟|病院)の(?:人|方|患者)?(?:さん)?|有名人|芸能人|俳優|歌手|女優|議員|すぽーつ選手|知り合い|知人|友人|友達|ともだち|同僚|部下|上司|社員|従業員|近所(?:の人)?|元(?:夫|妻|彼|彼女|かれ|かの|亭主|旦那|嫁|奥さん)|彼氏|彼女|恋人|親戚|いとこ|叔父|叔母|大家|先生|医師|担当医|主治医|看護師|職員|すたっふ|(?:[一-龠]{1,4}|[ぁ-ん]{2,5})(?<!患者|皆|みな|お子|お母|お父|奥|ご家族の皆|お医者|看護師|業者|お客|旦那|息子|娘|じい|ばあ|たく)(?:さん|氏|様))'
const SECRET =
  '(?:病名|病歴|治療(?:内容|歴)|がん(?:の(?:種類|すてーじ|状態)|かどうか|です|なの|らし)|かどうか|病気|病状|容体|容態|かるて|診療録|診断(?:結果)?|検査結果|余命|住所|自宅|電話(?:番号)?|携帯(?:番号)?|連絡先|めーるあどれす|めあど|(?<!おん)らいん|病室|部屋番号|入院先|通院先|(?:通|かか|入院し|通院し|治療し|治療を受け)(?:って|て)(?:い)?る(?:病院|ところ|先生)|(?:どこの|何の|どの)病院(?:に|で|へ)|入院して(?:い)?る|年齢|生年月日|個人情報|薬の内容|保険証|まいなんばー|家族構成|名前)'
const ASKS =
  '(?:教え|おしえ|知りた|しりた|調べ|しらべ|見せ|見たい|みせ|確認し|わかり|分かり|聞きた|何|なん|どこ|です|ですか|ますか|か。|か$|$)'

/** What belongs to somebody else, or to a record that the portal does not have. */
export const PERSONAL_DATA: readonly CarePattern[] = [
  {
    says: '他の人の情報',
    pattern: new RegExp(
      `${OTHER}(?:の|が|は)[^。]{0,8}${SECRET}(?:[^。]{0,8}${ASKS}|は?(?:。|$))|(?:参加|相談|入院|通院|登録)して(?:い)?る(?:人|方|患者)(?:たち)?(?:さん)?の(?:名|りすと|住所|連絡先|電話|めーる|病)|名簿(?:を|が|は)(?:くだ|ほし|見|教|も?らえ|送|出)|(?:患者|利用者|参加者|会員|申込者|相談者|職員|入院患者)(?:さん)?(?:の|たちの|全員の)?(?:名簿|一覧|りすと|個人情報|氏名|名前|住所録|住所|かるて|病歴|めーるあどれす|相談内容|でーた(?:べーす)?)|[一-龠ぁ-ん]{2,8}(?:さん|氏|様)(?:は|が|って)[^。]{0,12}(?:がん(?:です|なの|ですか|に(?:かか|なっ))|入院して(?:い)?(?:ます|る)か?|通院して|死んだ|亡くなった|どこに(?:入院|住)|何の病気)|(?:誰|だれ)が[^。]{0,8}(?:参加|相談|入院|申し?込|通院)(?:し|みし)?て(?:い)?(?:る|ます|た)|(?:相談|そうだん|参加|質問|入院|利用|話)(?:に来|しに来|を?し|に来て(?:い)?|して(?:い)?)た(?:人|方|ひと|患者|男性|女性)(?:たち|さん)?の(?:名前|なまえ|氏名|住所|連絡先|電話|病気|病名)|(?:がん登録|登録)(?:の)?(?:でーた|記録|名簿|情報)?(?:から|で|の中から|に)[^。]{0,8}(?:名前|情報|記録|病名|病気)(?:を|が)?[^。]{0,4}(?:探|さが|見つけ|調べ|教え|引き出)|(?:職場|会社|学校|近所|隣|同じ(?:部署|課|病室|部屋|病棟)|部下|上司|同僚)の[一-龠ぁ-ん]{1,6}(?:は|が|って)[^。]{0,4}(?:何がん|何の(?:がん|病気)|どんな病気|どこのがん)|他人の(?:情報|かるて|病気|個人)`,
      'u',
    ),
    unless:
      /患者会の|患者さんの(?:会|声|体験)|どう(?:接し|声|支え|話し|関わ|したら)|接し方|声(?:の)?かけ|どこに相談|誰に相談|支援|制度|せんたーの|病院の(?:電話|住所|連絡先)|配慮|休職|復職|守(?:られ|る|って)|(?:どう|どのように)扱|扱い(?:方|は)|取り扱い|取扱|ぷらいばしー(?:ぽりしー|は)|友人が|部下が|同僚が|従業員が|社員が/u,
  },
  {
    says: '個人情報の一覧・持ち主',
    pattern:
      /(?:診断|病名|病状|病気|治療)(?:の)?(?:内容|結果)?(?:を|が)?聞き出|本当に[^。]{0,8}(?:がん|病気|通院|入院)[^。]{0,12}(?:病院|医師|主治医|医者|先生)(?:に|へ|から)[^。]{0,8}(?:問い合わせ|確認|確かめ|聞)|個人情報(?:を|の)(?:教え|一覧|全部|すべて|出し|表示|だして|見せ|くだ|りすと|ほし)|(?:ぱすわーど|ろぐいん情報|暗証番号|認証情報|api(?:きー|key)|管理者(?:の|あかうんと|権限))(?:を|は|が|の)?(?:教え|何|見せ|表示|くだ|ほし|変更|なに|$|。)|(?:医師|先生|主治医|担当医|看護師|職員|担当者)の(?:自宅|携帯|個人|住所|らいん|プライベート|ぷらいべーと|えすえぬえす)/u,
    unless: /忘れた病院|取り扱い|取扱/u,
  },
  {
    says: '自分の診療の記録',
    pattern:
      /(?:私|わたし|自分|僕|俺|母|父|夫|妻|家族|主人|本人)の(?:かるて|診察の?予約(?:時間|日)?|診療記録|診療録|検査結果|検査の結果|診断結果|予約(?:状況|日時|日|時間|内容)?|診察(?:券|の予約|日)(?:番号)?|患者番号|保険証(?:番号)?|口座|まいなんばー|薬の記録|お薬手帳|病理結果|会計|請求(?:額|書)?)(?:を|は|が|って)?(?:見|み(?:せ|た)|確認|教え|おしえ|調べ|何|いつ|どう|変更|取り消|きゃんせる|出して|わか|分か|知り)|(?:次|次回)の(?:診察|予約|検査|外来)(?:の)?(?:日|予約|時間)?(?:は|って)(?:いつ|何日|何時)|(?:私|わたし|自分|母|父|夫|妻)の(?:診察|検査|外来)の?予約|予約を(?:変更|取り消|きゃんせる)(?:して|したい|する)/u,
    unless:
      /開示(?:の)?(?:手続|請求)|もらい方|借り方|どこに|窓口|方法|せかんどおぴにおん|相談の予約|いべんと|講座|参加/u,
  },
  {
    says: 'personal data (English)',
    pattern:
      / (?:which|what) (?:hospital|ward|room|clinic) (?:is )?(?:mr|mrs|ms|miss|my (?:neighbou?r|friend|colleague|coworker|boss|ex)|that (?:actor|singer|celebrity|man|woman))\b(?: \w+){0,2} (?:is |was |staying |being )?(?:in|at|staying|treated|admitted)|(?:where|why) (?:is|was|does) (?:mr|mrs|ms|miss) \w+(?: \w+){0,2} (?:hospitali[sz]ed|admitted|treated|live)|(?:other|another|someone|somebody|someone else|somebody else|my (?:neighbou?r|friend|colleague|coworker|boss|employee|ex|ex wife|ex husband)|celebrity|mr \w+|mrs \w+|ms \w+)(?:'s|s')?(?: patients?(?:'s|s'|s)?)?(?: \w+){0,3} (?:medical records?|diagnosis|illness|disease|address|phone|chart|condition|health|test results?|personal|names?|hospital room|cancer type|email)|(?:patient|participant|user|member|staff|visitor)s?(?:'s|s')? (?:list|lists|names|data|database|records|addresses|emails?|phone|personal)|(?:list|names|addresses|records|details|emails|data) of (?:all |the |other |every )*(?:patients|participants|users|visitors|members)|(?:show|give|tell|see|check|change|cancel|access|find)(?: \w+){0,3} my (?:medical records?|charts?|test results?|appointments?|lab results?)|when is my (?:next )?appointment|(?:home|private|personal) (?:address|phone|number|email)(?: \w+){0,2} (?:of|for) (?:dr|doctor|my doctor|the doctor|nurse|mr|mrs)|(?:doctor|dr \w+|nurse)(?:'s|s)? (?:home|private|personal|cell|phone number at home|mobile)|(?:list|names?|emails?) of (?:the |all )?(?:users?|staff|patients?|members?)|is (?:mr|mrs|ms|\w+ \w+) (?:in|at) (?:the |your )?hospital|(?:admin|administrator)(?:'s)? (?:password|account|login|email)|(?:password|credentials|api key|login details)/u,
    unless: /privacy policy|how (?:do|can|should) i (?:talk|support|help)|disclosure/u,
  },
]
