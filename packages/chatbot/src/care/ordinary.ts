/** What sounds like despair to whoever looks at words alone, and is about habits. */
const HABITS =
  / (?:i (?:really )?(?:want|need|would like|have) to |how (?:can|do) i |help me )?(?:stop|quit|give up|cut down on) (?:smoking|drinking|cigarettes|alcohol|tobacco)(?!\p{L})/giu

/** What is said of others' thoughts, of being driven to the hospital, and of bathing with what one wears. */
const ORDINARY =
  /(?:がん|癌|病気)(?:に|だ)?[^。、]{0,8}と(?:は)?思われ(?:たく|ていた|てい|てた)[ぁ-ん]*|お?迎え(?:が|に)?(?:来|き)てくれる(?=サービス|送迎|車|バス|タクシー|施設|病院|事業|会社|業者|デイ|ヘルパー|制度)|(?:人工肛門|ストーマ|オストメイト|装具|パウチ|水着|ウィッグ)(?:のまま|を(?:つけ|付け|着け)(?:て|たまま)|の人)?(?:で|でも|が|も)?(?:海|川|湖|プール|温泉)に入ろう(?:と思(?:う|って|い)|かと|と(?:して|考え))[ぁ-ん]*/gu

/** A message without what is ordinary in it, so that the rest alone is judged by what it is like. */
export const withoutOrdinary = (message: string): string =>
  ` ${message}`.replaceAll(HABITS, ' ').replaceAll(ORDINARY, ' ').trim()
