import type { CarePattern } from '../CarePattern'

const TREATED =
  '(?:抗がん剤|化学療法|治療中|治療を?受け|治療(?:の)?(?:後|あと|期間)|点滴|投与|退院|手術(?:後|の後|のあと|した|して)|白血球|骨髄抑制|免疫療法|放射線|ぽーと)'
const FEVER =
  '(?:高熱|発熱|熱(?:が|も|を|は)?(?:出|で[てたるま]|あ[るり]|下が|さが|上が|あが|続|つづ|ひか|引か|3|4)|(?:3[89]|4[012])(?:点[0-9])?(?:度|ど|c|℃|台|の熱)|熱っぽ|寒気|さむけ|悪寒|ふるえが|震えが|震える|ふるえる)'
const ASKS_ABOUT =
  /資料|冊子|ぱんふ|動画|講座|とは(?:何|なん|$|。)|統計|仕組み|教室|せみなー|保険|費用|外来は|手術は|少ない|講演/u

/** What cannot wait. */
export const EMERGENCY: readonly CarePattern[] = [
  {
    says: '出血',
    pattern:
      /血[^。]{0,10}止まらない|(?:出血|血|鼻血|はなぢ|鼻ぢ)(?:が|も)?(?:ずっと|全然|なかなか|ぜんぜん|まだ|もう)?(?:止まらない|とまらない|ひどい|大量|たくさん|いっぱい|どんどん|すごく|あふれ)|(?:大量|たくさん|真っ赤|まっか|どばっ)[^。]{0,6}(?:血|出血|吐血|下血)|血を(?:吐|はい|はき)|(?:吐血|下血|喀血|大出血)(?:し|が|を|です|。|$)|血の(?:かたまり|塊)が|傷(?:口)?から(?:血|出血)|血が(?:出|で)(?:て|た|る|まし|続)|出血し(?:て|た|まし)|口から血/u,
    unless: ASKS_ABOUT,
  },
  {
    says: '治療中の発熱',
    pattern: new RegExp(
      `^(?=[^]*${TREATED})(?=[^]*${FEVER})|(?:3[89]|4[012])(?:点[0-9])?(?:度|ど|c|℃)(?:台|以上)?[^。]{0,6}(?:熱|発熱|ある|あり|出|で[てたる]|です|。|$)|熱が(?:3[89]|4[012])|熱が(?:全然|ぜんぜん|なかなか|ずっと)?(?:下がらない|さがらない|下がりません|さがりません|下がらん|さがらん|ひかない|引かない)|高熱(?:が|です|で|を)|^(?:急に)?熱が(?:出|で|あ)[^。]{0,14}(?:どう|すぐ|病院)`,
      'u',
    ),
    unless: ASKS_ABOUT,
  },
  {
    says: '呼吸・意識',
    pattern:
      /息を?し(?:てい?な|てい?ません|なくな)|息(?:が|も)[^。]{0,6}(?:でき|苦し|し(?:づら|にく|ん)|止ま|あが|上が|切れ|吸え)|息苦し(?:い|く)|息(?:する|をする)のが(?:苦し|つら)|呼吸(?:が|も)?(?:困難|でき|苦し|止ま|おかし|荒|あら|し(?:づら|にく)|停止)|意識(?:が|も)?(?:な[いくか]|ありません|もうろう|朦朧|遠|とお|おかし|はっきりし|混濁|戻ら|うすれ|薄れ)|意識(?:不明|障害|を(?:失|なく|うしな)|消失)|(?:急に|突然|いきなり|家で|目の前で|父が|母が|夫が|妻が|主人が)[^。]{0,6}(?:倒れ|たおれ)|倒れて(?:い|動|起き|しま|る)|(?:母|父|夫|妻|主人|祖母|祖父|子ども|息子|娘|患者)が(?:反応|返事)(?:し|が)?な|(?:呼びかけ|よびかけ|声をかけ)[^。]{0,6}(?:反応|返事|へんじ)(?:が|し|も)?(?:な|しな|ありま)|けいれん(?:し|が|を|です|。|$)|ろれつが|(?:片側|半身|手足|右手|左手|右半身|左半身|片方)[^。]{0,8}(?:動か|動き|うごか|うごき|まひ|麻痺)|急に[^。]{0,6}(?:動けな|立てな|歩けな|見えな|しゃべれな)/u,
    unless: ASKS_ABOUT,
  },
  {
    says: '激しい痛み・症状',
    pattern:
      /胸が(?:急に|突然|とても|すごく)?(?:痛|いた|苦し|締め|しめ)|(?:激痛|激しい(?:痛み|頭痛|腹痛|胸痛)|ものすごい痛み|耐えられない(?:痛み|ほど痛)|痛(?:み|く)(?:て|が|に)(?:も)?(?:う)?(?:我慢|がまん|耐えられ|動け|たまら|のたうち)|痛くて(?:動けな|がまんでき|我慢でき|たまらな))|(?:吐き?気|嘔吐|下痢|はきけ|げり|吐くの)(?:が|も)(?:全然|ずっと|ぜんぜん)?(?:止まらない|とまらない)|(?:吐|はい|もどし)(?:き|て)(?:続け|つづけ|ばかり)|(?:水|水分)(?:も|が|すら|さえ)(?:飲め|のめ|取れ|とれ|摂れ)(?:な|ま)|(?:顔|のど|喉|くちびる|唇)が(?:急に)?(?:腫れ|はれ)(?:て|た)[^。]{0,8}(?:息|苦し|きた|薬)|あなふぃらきし|薬を[^。]{0,8}(?:飲みすぎ|のみすぎ|飲み過ぎ|間違え[^。]{0,8}飲|まちがえ|(?:たくさん|大量に?|まとめて|2回|二回|倍)飲んでしま)|(?:尿|おしっこ)が(?:全く|まったく|一日|1日)?(?:出な|でな)/u,
    unless: ASKS_ABOUT,
  },
  {
    says: '救急車',
    pattern:
      /救急車|(?:^|[^0-9])119(?:番)?(?:に|へ|を|し|は|$)|救急(?:です|だ|搬送|で運ば|に電話)|緊急(?:です|なん|事態)|命が(?:危|あぶな)|死にそう|しにそう|危篤|容[体態]が?急変|急変し/u,
    unless: /病院はどこ|対応の病院|ありがとう/u,
  },
  {
    says: 'emergency (English)',
    pattern:
      /(?:won't|will not|wont|doesn't|does not|can't|cannot) stop (?:the )?bleeding|bleeding (?:won't|will not|wont|does not|doesn't|that won't|heavily|a lot|badly|so much|nonstop|non stop)|(?:heavy|severe|lots of|a lot of|massive) (?:bleeding|blood)|(?:i am|i'm|im|is|he's|she's|started|been) bleeding|(?:cough|vomit|throw|spit)(?:ing|ed|s)?(?: up)? blood|(?:can't|cannot|cant|can not|trouble|difficulty|hard to|unable to|struggling to) breath|short(?:ness)? of breath|unconscious|not responding|unresponsive|passed out|collapsed|fainted|seizure|convulsion|chest pain|(?:fever|temperature|chills)[^.]{0,40} (?:chemo|treatment|infusion)|(?:chemo|chemotherapy|treatment|infusion)[^.]{0,40} (?:fever|temperature|chills)|high fever|fever (?:of|is|over|above) (?:3[89]|4\d|10\d)|(?:3[89]|40)(?: \d)? (?:degree|c |fever)|(?:took|taken|swallowed) too (?:many|much)|overdosed|unbearable pain|severe pain|(?:call|need|send) (?:an |the )?ambulance|it(?:'s| is) an emergency|allergic reaction|anaphyla|can't stop (?:vomiting|throwing up)|stroke/u,
    unless: /brochure|leaflet|booklet|video|seminar/u,
  },
]
