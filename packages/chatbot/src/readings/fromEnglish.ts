/** What people say in English here, and by which Japanese words the pages have it. Over small letters, words with one space. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:lost|died|passed away|bereave\w*|griev\w*|grief|widow\w*)\b/u,
    '家族をがんで亡くした 話せる場所',
  ],
  [
    /\b(?:just|newly|was|been) (?:told|diagnosed)\b|\bdiagnosed\b|\btold i have cancer\b/u,
    'がんと言われたら まず何をする',
  ],
  [
    /\b(?:talk to|speak to|speak with|talk with|listen\w*|counsel\w*|advice|someone to ask|who to ask|worried|anxious|consult\w*|support cent(?:er|re)s?)\b/u,
    '相談 話を聞いてくれる人',
  ],
  [
    /\b(?:free|charge|fees?|pay for the consultation|cost of the consultation|cost anything)\b/u,
    '無料 お金',
  ],
  [/\b(?:family|husband|wife|mother|father|parents?|relatives?)\b/u, '家族'],
  [
    /\b(?:medical|hospital|treatment) (?:bills?|costs?|expenses?|fees?)\b|\bafford\b|\bfinancial\w*\b|\bmoney\b/u,
    '医療費 お金の制度',
  ],
  [
    /\bsick(?:ness)? (?:pay|allowance|leave)\b|\bpaid while\b|\boff work\b/u,
    '傷病手当金 休む お金',
  ],
  [/\bcompan(?:y|ies)\b|\bemployers?\b|\bfirms?\b|\bbusiness\w*\b/u, '企業'],
  [/\bemployees?\b|\bstaff member\b|\bworkers?\b/u, '従業員'],
  [/\bgrants?\b|\bsubsid\w+\b|\bincentives?\b/u, '奨励金'],
  [/\bhandbooks?\b|\bbooklets?\b|\bguides?\b/u, 'ハンドブック'],
  [/\btraining\b|\bslides?\b|\bmaterials?\b/u, '教材'],
  [/\bvideos?\b|\bfilms?\b|\brecordings?\b/u, '動画'],
  [/\bawards?\b/u, '企業表彰'],
  [/\bsurveys?\b|\breports?\b|\bresearch\b/u, '調査報告書'],
  [
    /\b(?:balance|combine|balancing|keep) (?:my )?(?:work|job|working)\b|\bwork(?:ing)? (?:and|while|during|with)\b|\bmy job\b|\bwork and\b/u,
    '治療と仕事の両立',
  ],
  [
    /\b(?:return|go(?:ing)?|get(?:ting)?) back to (?:work|my job)\b|\breturn(?:ing)? to (?:work|my job)\b/u,
    '仕事に戻る 復職',
  ],
  [
    /\b(?:find|finding|looking for|search for|new) (?:a |my )?(?:new )?(?:job|work)\b|\bjob (?:hunting|search|seekers?)\b/u,
    '仕事を探す 就職',
  ],
  [/\b(?:tell|telling) my (?:boss|company|employer|coworkers?)\b/u, '会社にがんを伝える'],
  [
    /\b(?:who|which office) (?:runs?|made|makes|operates|manages|publishes)\b|\b(?:website|site|portal) (?:run|made|operated)\b/u,
    'サイト 運営',
  ],
  [/\bprivacy\b|\bpersonal (?:data|information)\b|\bcookies?\b/u, '個人情報の取り扱い'],
  [/\bcopyright\b|\bcopy text\b|\breproduce\b/u, '著作権'],
  [/\bopen data\b|\bdownload the data\b/u, 'オープンデータ'],
  [/\baccessib\w+\b/u, 'アクセシビリティ'],
  [/\bappearance\b|\bwigs?\b|\bhair loss\b/u, '外見のケア'],
  [
    /\bdifference between\b.*\bhospitals?\b|\b(?:kinds|types) of (?:designated )?hospitals?\b/u,
    '病院の種類',
  ],
  [/\bsocial workers?\b/u, '医療ソーシャルワーカー'],
  [/\brecurr\w+\b/u, '再発'],
  [/\bpension\b/u, '障害年金'],
  [/\btax\b/u, '医療費控除'],
]

/** The words of an English message in Japanese, as far as they are known; null where it is not in English. */
export function fromEnglish(message: string): string | null {
  if (!/[a-z]{3}/iu.test(message) || /[\p{Script=Han}\p{Script=Hiragana}]/u.test(message))
    return null
  const text = message
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9']+/gu, ' ')
  const said = WORDS.flatMap(([pattern, japanese]) => (pattern.test(text) ? [japanese] : []))
  return said.length === 0 ? null : said.join(' ')
}
