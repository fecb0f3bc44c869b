import type { CarePattern } from '../CarePattern'
import { INFORMATIVE } from './informative'

/** Drugs of cancer are called so: antibodies, kinase inhibitors, platinum, taxanes and what is known by its brand. */
const DRUG =
  '[ぁ-ん]{2,10}(?:まぶ|にぶ|ぷらちん|たきせる|びしん|しちん|まいど|ぞみぶ|しくりぶ|ぱりぶ)|おぷじーぼ|きいとるーだ|たもきしふぇん|えすわん|てぃーえすわん|ts1|ぜろーだ|いれっさ|たぐりっそ|はーせぷちん|あばすちん|もるひね|おぴおいど|すてろいど|ろきそにん|医療用麻薬|りゅーぷりん|ありみでっくす|ふぇまーら'
const TREATMENT = `(?:薬|抗がん剤|化学療法|ほるもん(?:剤|療法|治療|薬)|分子標的(?:薬)?|免疫(?:療法|ちぇっくぽいんと阻害薬)|治療|手術|放射線(?:治療|療法)?|点滴|投与|服用|移植|痛み止め|鎮痛剤|睡眠薬|吐き気止め|漢方|さぷり(?:めんと)?|緩和けあ|入院|全摘|温存|${DRUG})`
/** Work is stopped and gone on with too, and that is another question. */
const GAP =
  '(?:(?!仕事|しごと|会社|職場|職|学校|大学|ぱーと|あるばいと|働|はたら|運転|通勤|学業|生活|たばこ|煙草|子育て|家事|付き合|つきあ|。).)'
const STOP =
  '(?:せん(?:かったら|といけん|でもいい|でもええ|とあかん)|きゃんせる(?!料|待ち)|ぱすし|ばっくれ|やめ(?:て|た|る|さ|よ|ま|ら|ない|ず|どき|れば|、|$|。)|中止|中断|飲ま(?:な|ず|ん)|使わな|断(?:っ|り|る|ろ)|拒否|拒み|減ら(?:し|す|せ)|増や(?:し|す|せ)|変え(?:て|た|る|よ|ら)|休(?:んで|みたい|薬)|延期|先延ばし|受け(?:な(?:い|く)|ず(?:に)?|たくな)|(?:し|やり|飲み|打ち|使い|続け|入り)たくな|しな(?:い|く)(?:て|と|方|ほう|で|のは|選択|$|。)|(?:の|する|受ける|飲む|打つ)(?:の)?(?:が|は)(?:もう)?(?:いや|嫌)|嫌|いや(?:だ|です|な|や))'
const SHOULD =
  '(?:べき|(?:ほう|方)(?:が|は)(?:いい|良い|よい|ええ|いいの|賢明|よか|良か|安全|得|無難)|たら(?:いい|良い|よい)|ば(?:いい|良い|よい)(?:の|です|でしょ|か)|たらあかん|なくても?(?:いい|大丈夫|よい|良い|構わ|かまわ|平気)|ても(?:いい|良い|よい|ええ|大丈夫|平気|構わ|かまわ|問題)|でも(?:いい|良い|よい|ええ|大丈夫|平気|構わ|かまわ|問題)|なければ(?:なら|いけ|だめ)|ないと(?:いけ|だめ|駄目|どう|死)|必要(?:が|は)?(?:あります|ある(?:の|ん|でしょ)|です|でしょ)|どうすれば|どうしたら|迷って|迷い|悩んで|悩み|決め(?:て|られ|かね)|踏み切れ)'

/** Whether to take, change or stop a medicine or a treatment, and which. */
export const TREATMENT_DECISION: readonly CarePattern[] = [
  {
    says: '治療や薬をやめる・変える',
    pattern: new RegExp(
      `${TREATMENT}${GAP}{0,10}${STOP}|(?:薬|抗がん剤|点滴)${GAP}{0,18}(?:抜いて|抜こう|飛ばし|とばし|さぼ)|(?:違うこと|別のこと|意見が(?:違|分かれ|食い違))[^。]{0,12}。?[^。]{0,6}(?:どっち|どちら)[^。]{0,8}(?:正し|信じ|従)`,
      'u',
    ),
    unless:
      /やめずに(?:働|仕事)|(?:やめた|やめる|受けない|しない)(?:人|方|患者(?:さん)?)(?:だけ|のため|しか|のもの|用)|仕事を(?:やめ|休)|会社を|退職|離職|制度|手続|受けない人|資料|冊子|体験談|体験記|断り方の|副作用を減ら|負担を減ら|不安を減ら|診断書|入院の予約|費用を減ら/u,
  },
  {
    says: '治療や薬の是非',
    pattern: new RegExp(`${TREATMENT}${GAP}{0,16}${SHOULD}`, 'u'),
    unless: new RegExp(
      `${INFORMATIVE.source}|仕事|働|はたら|会社|職場|上司|休職|復職|通院|通え|費用|お金|保険|準備|持ち物|どこで|どこに|探|相談したら|話したら|伝え|言えば|説明|学校|付き合|付き添|食事|髪|外見|うぃっぐ|気持ち|過ごし`,
      'u',
    ),
  },
  {
    says: 'すすめられた治療を受けるか',
    pattern: new RegExp(
      `${TREATMENT}[^]{0,60}(?:受ける|続ける|やめる|始める|使う|飲む|断る|する|同意する|変える)べき(?:か|で|な|$|。)|(?:受ける|続ける|やめる|始める|断る|同意する)べき(?:か|で|な)[^]{0,40}${TREATMENT}|(?:すすめ|勧め|提案|提示)(?:て|ら|され)[^]{0,40}(?:受け(?:る|た|ない)(?:べき|ほうが|か(?:どうか)?(?:迷|悩|判断))|(?:判断|決めて|選んで)(?:して)?(?:ください|下さい|ほし|お聞かせ|もらえ|くれ))`,
      'u',
    ),
    unless:
      /仕事|働|会社|職場|休職|復職|せかんどおぴにおん|別の(?:病院|医師|先生)|制度|費用|お金|保険|相談でき|相談先|窓口|講座|せみなー|資料|冊子/u,
  },
  {
    says: '治療の選択',
    pattern: new RegExp(
      `(?:手術|抗がん剤|放射線|治療|薬|ほるもん療法|化学療法|全摘|温存|経過観察|緩和けあ)(?:治療|療法)?(?:と|か|、)(?:手術|抗がん剤|放射線|薬|ほるもん|化学療法|温存|全摘|経過観察|無治療|緩和けあ|何もし)[^。]{0,18}(?:どちら|どっち|いい|良い|選|べき)|(?:どの|どんな|どういう|何の|一番|最適な|最良の|おすすめの|いちばんいい|私に合う|自分に合う|母に合う|父に合う)(?:治療法?|薬|抗がん剤|療法|手術|術式)(?:が|を|に|は|で)?(?:私|自分|本人|母|父|夫|妻|主人)?(?:に|には)?(?:一番|もっとも)?(?:いい|良い|よい|ええ|合|効|受け|選|すれ|べき|おすすめ|最適|有効|飲)|(?:治療法?|薬|抗がん剤|術式)(?:を|は|が)(?:選んで|決めて(?:くれ|くだ|ほし|もら)|教えて決め|おすすめ)|(?:治療|薬|抗がん剤)のおすすめ|(?:よく|一番)効く(?:治療|薬|抗がん剤|療法)|治療(?:法|方針)?(?:が|は|で)(?:本当に|ほんとに|自分に|私に)?(?:合ってい|合って(?:る|い)|正しい|適切か|適切で|間違って|妥当)|(?:薬|抗がん剤|点滴|痛み止め)の量|(?:薬|抗がん剤|痛み止め|もるひね)(?:が|は)?(?:多すぎ|少なすぎ|強すぎ|弱すぎ|多い|足りな)|(?<!仕事の|業務の|勤務の)量を(?:減ら|増や)|(?:どんな|どの|何の)(?:抗がん剤|薬|治療法?)を(?:使|飲|受け|選|すれ|し)|(?:治療|手術|抗がん剤|放射線|薬|入院|移植|ほるもん療法|化学療法)(?:って|は|が)?(?:本当に|ほんとに|絶対に?|私に|どうしても)必要(?:です|な(?:の|ん)|でしょ|か|。|$)|(?:治療|手術|抗がん剤|放射線|薬|移植)(?:って|は)必要(?:です|なの|なん|でしょ)?か|(?:この|今の|その|私の|母の|父の|夫の|妻の)(?:治療(?:法|方針)?|薬|抗がん剤|処方)(?:は|が|で|って)(?:合って|正し|適切|本当に|ほんとに|いい|大丈夫|間違|妥当|ええ|効い)|(?:延命|人工呼吸|胃ろう|心臓まっさーじ|鎮静)[^。]{0,12}(?:べき|ほうが|どう|迷|しますか|いい)`,
      'u',
    ),
    unless: /相談でき(?:る|ま)|資料|冊子|選ぶときに相談|選び方の(?:資料|冊子|動画)/u,
  },
  {
    says: '効き目・飲み方',
    pattern: new RegExp(
      `${TREATMENT}(?:は|が|って|の|に|で)?(?:本当に|ほんとに|私に|ちゃんと|どれくらい|どのくらい)?(?:効(?:く|き(?:ます|め|目)|いて|果(?:は|が|ある)|かな|果的)|意味(?:が|は)?(?:ある|あります|ない))|(?:薬|${DRUG}|抗がん剤|痛み止め|さぷり(?:めんと)?|漢方)[^。]{0,12}(?:飲み忘れ|飲みわすれ|何錠|なん錠|何みり|[0-9何]+(?:mg|みり)|量(?:を|は)(?:増|減|どの|どれ|変)|飲み合わせ|のみあわせ|併用|一緒に飲|いっしょに|いつ飲|食前|食後|何回飲|飲み方|間隔|副作用(?:は|が)(?:あり|ひどい|つら)[^。]{0,8}やめ)|飲み合わせ|飲み(?:続け|つづけ)[^。]{0,4}(?:大丈夫|いい|よい|平気|べき)|飲み忘れ(?:た|て|の|まし|ちゃ|ても)|(?:二|2|三|3|倍|まとめて)[回日]?分?(?:を|も)?(?:いっぺんに|一度に|まとめて|続けて)?飲(?:め|ん|む|み)|(?:薬|抗がん剤)を(?:飲|使)(?:んでも|っても)`,
      'u',
    ),
    unless:
      /資料|冊子|とは(?:何|なん|$|。)|薬剤師に相談|仕事に(?:効|意味)|確かめられて(?:い)?(?:る|ない)(?:もの|治療)?(?:も|が|と)/u,
  },
  {
    says: '治療中にしてよいこと',
    pattern:
      /(?:酒|あるこーる|びーる|たばこ|煙草|ぐれーぷふるーつ|納豆|生もの|刺身|わくちん|予防接種|いんふるえんざの注射|ころなわくちん|歯の治療|抜歯|性行為|妊娠|温泉|さうな|飛行機|さぷり(?:めんと)?|市販薬|風邪薬|ろきそにん|湿布|漢方)[^。]{0,14}(?:ても|でも)(?:いい|良い|よい|大丈夫|平気|問題|ええ|構わ|かまわ)|(?:化学療法|抗がん剤|放射線|手術|治療)(?:を|は)?(?:受け|や|し)(?:る|た)?(?:べき|ほうが|か(?:どうか)?(?:迷|悩|どう))/u,
    unless: INFORMATIVE,
  },
  {
    says: 'treatment (English)',
    pattern:
      /do (?:i|we|they|he|she|my \w+) (?:really |even |actually )?need (?:to (?:have|get|take|do|undergo) )?(?:the |more |this |a |an )?(?:chemo\w*|surgery|radiation|radiotherapy|treatment|medicine|medication|drugs?|transplant|operation)|(?:ok|okay|safe|fine|alright|all right|dangerous) (?:to|if i) (?:stop|skip|take|quit|delay|drink|mix|combine)|(?:should|shall|must|can|could|may|do|would|ought) (?:i|he|she|we|my \w+|patients?) (?:really |have to |need to |just |safely |still )*(?:take|stop|start|continue|quit|have|get|refuse|skip|change|reduce|increase|undergo|choose|switch|try|do|delay|accept|use|drink|keep)(?:ping|ing)?(?: \w+){0,5} (?:medicines?|medications?|chemo(?:therapy)?|drugs?|treatments?|surgery|operation|radiation|radiotherapy|pills?|dose|doses|opdivo|keytruda|tamoxifen|immunotherapy|hormone|supplements?|painkillers?|morphine|alcohol|transplant|mastectomy|opioids?)|(?:stop|stopping|quit|skip|skipping|refuse|refusing|give up|discontinue)(?: \w+){0,3} (?:chemo(?:therapy)?|treatments?|medications?|medicines?|drugs?|pills?|radiation|a dose|doses|surgery)|(?:which|what)(?: \w+){0,2} (?:treatment|therapy|drug|medicine|chemo)(?: \w+){0,4} (?:is |are )?(?:best|better|right|should|work)|(?:chemo(?:therapy)?|surgery|radiation|treatment) or (?:chemo|surgery|radiation|no treatment|nothing|not)|is (?:it|chemo|my treatment|this treatment|this drug|surgery)(?: \w+){0,4} (?:safe|ok|okay|necessary|worth|right for|working)|(?:right|correct|recommended|maximum) dos(?:e|age)|how (?:many|much) (?:mg|milligrams|pills|tablets|morphine|medicine|of (?:this|the|my))|(?:chemo(?:therapy)?|surgery|radiation|immunotherapy|hormone therapy|transplant) (?:is )?(?:better|worse|safer|more effective)|(?:better|worse|safer|more effective) than (?:chemo|surgery|radiation|immunotherapy|treatment)|does (?:chemo|this drug|my treatment|this treatment|immunotherapy|the treatment)(?: \w+)? work|missed (?:a|my) (?:dose|pill)|drug interactions?|side effects?(?: \w+){0,8} (?:stop|quit)/u,
    unless:
      /(?:take|get) (?:time off|leave)|job|(?:work|working|employed|employment) (?:while|during|and|with|through)|(?:keep|continue|go on)(?: on)? working|brochure|leaflet|booklet|seminar|where can|cost|insurance|subsid/u,
  },
]
