const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ゔぁ/g, 'ば'],
  [/ゔぃ/g, 'び'],
  [/ゔぇ/g, 'べ'],
  [/ゔぉ/g, 'ぼ'],
  [/ゔ/g, 'ぶ'],
  [/ぢ/g, 'じ'],
  [/づ/g, 'ず'],
  [/を/g, 'お'],
  [/[てで]ぃ/g, 'ち'],
  [/ふぁ/g, 'は'],
]
const SMALL = 'ぁぃぅぇぉっゃゅょゎ'
const LARGE = 'あいうえおつやゆよわ'
/** Kana of each vowel with what makes it longer. */
const LONG_VOWELS: readonly (readonly [string, string])[] = [
  ['あかさたなはまやらわがざだばぱ', 'あ'],
  ['いきしちにひみりぎじびぴ', 'い'],
  ['うくすつぬふむゆるぐずぶぷ', 'う'],
  ['えけせてねへめれげぜでべぺ', 'いえ'],
  ['おこそとのほもよろごぞどぼぽ', 'うお'],
]
const LONG = new RegExp(
  LONG_VOWELS.map(([kana, vowels]) => `(?<=[${kana}])[${vowels}]`).join('|'),
  'g',
)

/**
 * A folded text without what people mix up when they write kana: ヴ and ブ, ヂ and ジ, small and large kana, long vowels
 * (ー, う after お …). Words whose keys are equal sound alike; a key is no text.
 */
export function kanaKey(folded: string): string {
  const plain = SOUNDS.reduce((text, [sound, kana]) => text.replaceAll(sound, kana), folded)
  return plain
    .replaceAll(/[ぁ-ょゎ]/g, (kana) => {
      const index = SMALL.indexOf(kana)
      return index < 0 ? kana : LARGE.charAt(index)
    })
    .replaceAll('ー', '')
    .replaceAll(LONG, '')
}
