/** Prefectures and their big cities, but Tokyo; what is in the portal is in Tokyo. */
const ELSEWHERE =
  /北海道|札幌|青森|岩手|盛岡|宮城|仙台|秋田|山形|福島|茨城|栃木|宇都宮|群馬|埼玉|さいたま|千葉|神奈川|横浜|川崎市|新潟|富山|石川県|金沢|福井|山梨|甲府|長野|岐阜|静岡|浜松|愛知|名古屋|三重|滋賀|京都(?!府中)|大阪|神戸|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口県|徳島|香川|高松|愛媛|松山|高知|福岡|博多|北九州|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄|那覇|海外|アメリカ|\b(?:osaka|kyoto|yokohama|nagoya|fukuoka|sapporo|kobe|saitama|chiba|kanagawa|hokkaido|okinawa)\b/iu
const ASKS_WHERE =
  /病院|医院|クリニック|窓口|センター|相談|制度|助成|イベント|患者会|どこ|近く|hospital|clinic|cent(?:er|re)|where|near/iu
/** The same words for those who are no people. */
const ANIMALS =
  /動物病院|獣医|ペット|(?<![ァ-ヶ])(?:犬|猫|いぬ|ねこ|うさぎ|ハムスター)(?:の|が|も|は)|\b(?:dog|cat|pet|vet)s?\b/iu

/** Whether a message asks for what is not in Tokyo, or for animals. */
export function isElsewhere(message: string): boolean {
  const text = message.normalize('NFKC').replaceAll(/東京都|京都府中/gu, '東京')
  return (
    (ELSEWHERE.test(text) && ASKS_WHERE.test(text) && !/東京|都内/u.test(text)) ||
    ANIMALS.test(text)
  )
}
