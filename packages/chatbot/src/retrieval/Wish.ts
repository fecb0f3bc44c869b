/** What kind of document a message wants, as far as it says so. */
export interface Wish {
  /** Asks what something is. */
  isMeaning: boolean
  /** Speaks of gatherings. */
  isEvents: boolean
  /** Speaks of something to read or to see. */
  isMaterial: boolean
  /** Speaks of hospitals. */
  isHospitals: boolean
  /** For whom it asks; null where it does not say. */
  audience: 'employer' | 'patient' | null
}

const MEANING =
  /とは(?:何|なん|なに|どう|$|[?？。\s])|って(?:何|なに|なん|どう|どん)|(?:は|が)(?:何|なん|なに)(?:です|でしょ|か|を|$|[?？])|意味|いみ|用語|言葉の|ことば|説明|どんな(?:もの|こと|制度|ところ|病院|治療|人|検査|薬|仕事)|どういう(?:もの|こと|制度|ところ|病院|治療|人)|what (?:is|are|does)|meaning of|definition/iu
const EVENTS =
  /イベント|いべんと|催し|講座|講演|セミナー|せみなー|教室|きょうしつ|会(?=[はがをにでも、。?？\s]|って|の|$)|サロン|さろん|つどい|集い|集まり|研修|参加|サンプル|展示|\bevents?\b|seminar|lecture|meeting|class\b/iu
const MATERIAL =
  /資料|冊子|本(?:を|が|は)|動画|どうが|映像|報告|調査|調べた|アンケート|ハンドブック|教材|スライド|パンフ|リーフ|事例|会議|セミナー|アーカイブ|リスト|q&a|しりょう|さっし|video|handbook|report|survey|slides?|material|resource|brochure/iu
const HOSPITALS = /病院|びょういん|医院|クリニック|大学|センター|hospital|clinic|住所|最寄|電話/iu
const EMPLOYER =
  /従業員|じゅうぎょういん|社員|部下|職員|スタッフ|若い(?:もん|者|衆|子)|人事|労務|総務|管理職|経営|社長|事業主|事業者|雇用主|企業|御社|弊社|当社|我が社|わが社|うちの会社|会社(?:として|で(?:使|配|研修|できる)|側|の(?:側|担当|人|ひと)|は何|は なに|が(?:できる|する))|かいしゃ(?:の ?ひと|は)|社内|研修|奨励金|表彰|産業医|同僚|上司として|employee|employer|\bstaff\b|our company|my company|\bHR\b|human resources|worker of ours|coworker/iu
const PATIENT =
  /私|わたし|自分|患者|本人|家族|夫|妻|主人|旦那|母|父|治療(?:を|し)(?:受け|ながら|て)|通院|働きたい|働けますか|働ける|復職|休みたい|辞め|\b(?:i|my|me)\b/iu

/** Reads what kind of document a message wants. */
export function wishOf(message: string): Wish {
  const text = message.normalize('NFKC')
  return {
    isMeaning: MEANING.test(text),
    isEvents: EVENTS.test(text),
    isMaterial: MATERIAL.test(text),
    isHospitals: HOSPITALS.test(text),
    audience: EMPLOYER.test(text) ? 'employer' : PATIENT.test(text) ? 'patient' : null,
  }
}
