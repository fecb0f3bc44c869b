/** Kansai, the north and Kyushu, and slips of the keyboard, as they are written in standard Japanese. In this order. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/イベソト/gu, 'イベント'],
  [/セミナ(?!ー)/gu, 'セミナー'],
  [/オソライ[ンソ]/gu, 'オンライン'],
  [/セソター/gu, 'センター'],
  [/病因|病員/gu, '病院'],
  [/どない(?:し|言)?(?:たら|うたら|したら)?(?:ええ|いい)?/gu, 'どうしたらいい'],
  [/どげん(?:し|言え)?(?:たら|ば)?(?:よか)?/gu, 'どうしたらいい'],
  [/どご/gu, 'どこ'],
  [/すっぺ(?:か)?/gu, 'すればいいですか'],
  [/ほんま/gu, '本当'],
  [/なんぼ/gu, 'いくら'],
  [/ただで/gu, '無料で'],
  [/(?:て|って)もうて(?:ん|る)?/gu, 'てしまった'],
  [/(?:言|ゆ)うて(?:きて)?(?:ん|る)?/gu, '言って'],
  [/言われて(?:ん|もう|る)?/gu, '言われて'],
  [/(?:や|だ)(?:ねん|んね|ばって?ん|けん)/gu, 'です'],
  [/(?:ん|な)?(?:や|だ)(?:けど|けんど|ども)/gu, 'ですが'],
  [/ええ(?=の|ん|か|やろ|$)/gu, 'いい'],
  [/よか(?=と|ね|です|やろ|$)/gu, 'いい'],
  [/(?:あら|おら|わから|分から)へん/gu, 'ない'],
  [/(?<=[\p{Script=Han}ァ-ヴー])ば(?=[\p{Script=Han}])/gu, 'を'],
  [/(?<=[\p{Script=Han}ァ-ヴーこ])さ(?=[\p{Script=Han}])/gu, 'に'],
  [/もらいてえ|もらいでえ/gu, 'もらいたい'],
  [/(?<=[しりきみび])(?:てえ|でえ)/gu, 'たい'],
  [/(?:だ)?べか?(?=[。?？]|$)|っぺ(?=[。?？]|$)/gu, 'ですか'],
  [/とですか|っとですか|ったい|ばい(?=[。?？]|$)/gu, 'ですか'],
]

/** A message in standard Japanese; null where it is so already. */
export function fromDialect(message: string): string | null {
  const text = message.normalize('NFKC')
  const written = WRITTEN.reduce(
    (given, [pattern, standard]) => given.replaceAll(pattern, standard),
    text,
  )
  return written === text ? null : written
}
