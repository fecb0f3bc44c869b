/**
 * Words that stand for the same thing in a question, each kind with a sign of its own, so that a phrase about a mother and
 * a tablet is like one about a brother and a drip. Over `careText`: katakana are hiragana, 癌 is がん.
 */
export const CONCEPTS: readonly (readonly [sign: string, words: RegExp])[] = [
  [
    'Ⓟ',
    /お?(?:母|父|兄|姉|爺|婆|ばあ|じい|祖父|祖母|義母|義父|叔父|叔母|伯父|伯母)(?:さん|ちゃん|親|様)?|夫|妻|主人|旦那|嫁|女房|息子|娘|子ども|こども|家族|親戚|親|おとん|おかん|はは(?=は|が|の|も|に|を)|ちち(?=は|が|の|も|に|を)|私|わたし|僕|俺|自分|本人/gu,
  ],
  [
    'Ⓞ',
    /同僚|部下|上司|社員|従業員|友人|友達|ともだち|知人|知り合い|隣(?:の人|人)?|近所(?:の人)?|有名人|芸能人|俳優|女優|歌手|選手|議員|彼氏|彼女|恋人|元(?:夫|妻)|参加者|利用者|応募者|職員|(?<=[一-龠]{2})さん|あいつ|あの人|あん人/gu,
  ],
  [
    'Ⓒ',
    /(?:乳|肺|胃|大腸|直腸|結腸|肝臓|肝|膵臓|すい臓|膵|食道|子宮(?:頸|体)?|卵巣|前立腺|膀胱|腎臓|腎|甲状腺|喉頭|咽頭|舌|口腔|皮膚|胆のう|胆管|小児|血液|脳)がん|白血病|悪性?りんぱ腫|りんぱ腫|肉腫|脳腫瘍|骨髄腫|めらのーま|悪性腫瘍|がん(?!ば)/gu,
  ],
  [
    'Ⓣ',
    /抗がん剤(?:治療)?|化学療法|ほるもん(?:療法|剤|治療|の薬)?|分子標的薬?|免疫ちぇっくぽいんと阻害薬|放射線(?:治療|療法)?|手術|点滴|移植|薬物療法|治療|(?:痛み|吐き気)止め|飲み薬|薬|もるひね|医療用麻薬|すてろいど|ろきそにん|[ぁ-ん]{2,10}(?:まぶ|にぶ|ぷらちん)|おぷじーぼ|きいとるーだ|たもきしふぇん|臨床試験|治験|人工肛門|胃ろう|延命/gu,
  ],
  [
    'Ⓗ',
    /[一-龠]{0,6}(?:病院|医療せんたー|大学病院|がん研|せんたー中央)|くりにっく|医院|医療機関|名医|外科医|執刀医|主治医|担当医|医者|医師|先生|どくたー/gu,
  ],
  [
    'Ⓢ',
    /しこり|こぶ|腫れ|はれ|ほくろ|あざ|血便|血尿|不正出血|黄疸|咳|せき|微熱|寝汗|しびれ|むくみ|めまい|頭痛|腹痛|ぽりーぷ|結節|影|陰影|口内炎|おりもの|下痢|便秘|体重|声がかすれ|痛み|ぐりぐり|できもの/gu,
  ],
  [
    'Ⓡ',
    /腫瘍まーかー|検査結果|検査の?値|検査|数値|cea|psa|ca19|れんとげん|ct|mri|pet|えこー|まんもぐらふぃー?|病理|生検|便潜血|人間どっく|健診|検診|画像|要精密検査|精密検査/gu,
  ],
  [
    'Ⓕ',
    /さぷり(?:めんと)?|健康食品|民間療法|代替(?:医療|療法)|水素水?|重曹|びたみんc?|あがりくす|ふこいだん|ぷろぽりす|きのこ|青汁|漢方|断食|玄米|けとん食?|糖質|砂糖|じゅーす|気功|祈祷|お祈り|波動|温熱|岩盤浴|らじうむ|びわの葉|大麻|cbd|ほめおぱしー?|酵素|尿療法|いべるめくちん|丸山わくちん|免疫(?:細胞)?(?:療法|治療)|樹状細胞|幹細胞|自由診療|食べ物|たべもの|食べもん|お茶|鍼灸|霊能者/gu,
  ],
  ['Ⓔ', /高熱|発熱|熱|出血|血(?!液|圧|糖)|息|呼吸|意識|けいれん|震え|寒気|激痛|嘔吐|動悸/gu],
  [
    'Ⓓ',
    /死(?!別|後)|自殺|自死|消え(?=た|て|ちゃ)|いなくな|命を|殺し|楽にな(?=り|れ)|飛び(?:降|込)/gu,
  ],
  [
    'Ⓛ',
    /生存率|余命|寿命|予後|再発|転移|治る|治り|治ら|完治|助か|生きられ|生存|末期|手遅れ|長生き|すてーじ/gu,
  ],
  [
    'Ⓑ',
    /一番|最も|最高|べすと|らんきんぐ|おすすめ|評判|口こみ|腕の?(?:いい|良い|ええ|よか)|上手|うまい|優れ|信頼|有名|得意|実績|成績|経験豊富|どっち|どちら/gu,
  ],
  [
    'Ⓧ',
    /かるて|名簿|電話番号|携帯番号?|住所|連絡先|めーるあどれす|病名|病状|病歴|入院先|病室|診療記録|個人情報|ぱすわーど|予約|診察日|でーたべーす/gu,
  ],
  [
    'Ⓠ',
    /制度|手続き?|申請|費用|料金|助成|補助|給付|手当金?|保険|資料|冊子|ぱんふれっと|はんどぶっく|動画|講座|講演会?|せみなー|いべんと|教室|とは(?:何|なん)?|意味|用語|言葉|統計|窓口|相談(?:先|支援せんたー|できる|したい)?|患者会|さろん|一覧|案内/gu,
  ],
  [
    'Ⓦ',
    /仕事|会社|職場|休職|復職|退職|働[きくけいか]|勤務|就職|転職|企業|人事|有給|お金|医療費|生活費|収入|給料|学校/gu,
  ],
  [
    'Ⓥ',
    /やめ(?=て|た|る|よ|ま)|中止|中断|減らし|増やし|休んで|断っ|断る|飲まな|飲まず|拒否|受けるべき|するべき|べき|(?:た|の)ほうがいい|てもいい|ても(?:大丈夫|平気|よか|ええ)/gu,
  ],
]

/** The same in English: over words with one space between. */
const ENGLISH_CONCEPTS: readonly (readonly [sign: string, words: RegExp])[] = [
  [
    'Ⓟ',
    /\b(?:my|his|her|our)? ?(?:mother|father|mom|mum|dad|husband|wife|son|daughter|child|parents?|brother|sister|grand\w+|aunt|uncle|family)\b|\b(?:i|me|he|she|him)\b/gu,
  ],
  [
    'Ⓞ',
    /\b(?:co ?workers?|colleagues?|friends?|neighbou?rs?|employees?|boss|celebrit\w+|actors?|singers?|participants?|users?|someone|patients?(?= list)|mr|mrs|ms|ex)\b/gu,
  ],
  [
    'Ⓣ',
    /\b(?:chemo\w*|surger\w+|operation|radiation|radiotherapy|treatments?|medicines?|medications?|drugs?|pills?|doses?|dosage|immunotherapy|hormone therapy|transplant|mastectomy|painkillers?|opioids?|morphine|clinical trials?|trial)\b/gu,
  ],
  [
    'Ⓒ',
    /\b(?:(?:lung|breast|colon|colorectal|stomach|gastric|liver|pancreatic|prostate|kidney|bladder|thyroid|cervical|ovarian|skin|blood|brain) )?(?:cancers?|tumou?rs?)\b|\b(?:leukemia|lymphoma|melanoma|myeloma|sarcoma)\b/gu,
  ],
  [
    'Ⓗ',
    /\b(?:hospitals?|clinics?|doctors?|surgeons?|oncologists?|specialists?|physicians?|dr)\b/gu,
  ],
  [
    'Ⓢ',
    /\b(?:lumps?|bumps?|moles?|cough\w*|blood in|weight|swollen|swelling|rash|headaches?|fatigue|jaundice|lymph nodes?|symptoms?|pain|ache|shadow|polyps?|nodules?)\b/gu,
  ],
  [
    'Ⓡ',
    /\b(?:biops\w+|scans?|ct|mri|pet|x ray|markers?|psa|cea|test results?|results?|mammogram|ultrasound|blood test)\b/gu,
  ],
  [
    'Ⓕ',
    /\b(?:supplements?|vitamins?|diets?|keto\w*|fasting|herbs?|herbal|mushrooms?|turmeric|ginger|cannabis|cbd|marijuana|ivermectin|hydrogen|alternative|natural\w*|homeopath\w*|prayer|faith|foods?|sugar|juice|miracle|baking soda|essential oils?)\b/gu,
  ],
  [
    'Ⓔ',
    /\b(?:bleed\w*|breath\w*|unconscious|collapsed|fever|chills|seizure|convulsions?|faint\w*|vomit\w*|chest|temperature|ambulance|emergency|overdose\w*)\b/gu,
  ],
  ['Ⓓ', /\b(?:die|dying|dead|death|suicid\w+|kill|end my life|end it all|disappear|hopeless)\b/gu],
  [
    'Ⓛ',
    /\b(?:surviv\w+|prognosis|terminal|curable|incurable|cured?|recover\w*|recur\w*|relapse|come back|spread|metasta\w+|life expectancy|how long|chances?|odds|stage)\b/gu,
  ],
  [
    'Ⓑ',
    /\b(?:best|better|top|rank\w*|recommend\w*|rated|ratings?|reviews?|famous|trusted|experienced|skilled|leading|worst|avoid|compare)\b/gu,
  ],
  [
    'Ⓧ',
    /\b(?:records?|charts?|phone numbers?|addresses|home address|email\w*|diagnosis of|passwords?|appointments?|database|lists? of|names? of|room number)\b/gu,
  ],
  [
    'Ⓠ',
    /\b(?:subsid\w+|costs?|insurance|brochure|booklet|handbook|seminars?|lectures?|classes|videos?|meaning|mean|statistics|what is|consultation|support|groups?|salon|events?|list of designated|where can|procedure)\b/gu,
  ],
  ['Ⓦ', /\b(?:work\w*|jobs?|compan\w+|employers?|leave|money|bills?|school|salary|office)\b/gu],
  [
    'Ⓥ',
    /\b(?:should|stop\w*|quit\w*|skip\w*|refus\w+|continue|reduce|missed|instead|ok to|okay to|safe to|is it okay|is it safe)\b/gu,
  ],
]

/** Every sign of a concept. */
export const CONCEPT_SIGNS = new Set(CONCEPTS.map(([sign]) => sign))

/** A text with the words of each concept as its sign. */
export const inConcepts = (text: string): string => inSigns(text, CONCEPTS)

/** The same of an English one. */
export const inEnglishConcepts = (text: string): string => inSigns(text, ENGLISH_CONCEPTS)

const inSigns = (text: string, concepts: typeof CONCEPTS): string =>
  concepts.reduce((given, [sign, words]) => given.replace(words, sign), text)
