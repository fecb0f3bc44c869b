import { redactPersonal } from '../feedback/redactPersonal'

/** Longer texts are sentences about oneself. */
const LONGEST = 40
/** One character says nothing that staff could act upon. */
const SHORTEST = 2

/** 様子, 様式 and 氏名 are words. */
const TITLES = 'さん|さま|くん|ちゃん|先生|様(?![子式々相態])|氏(?!名)|殿|君'
/** Called さん and no name: what people look for. */
const NO_NAMES =
  /(?:患者|医者|看護師|薬剤師|相談員|家族|かあ|とう|ばあ|じい|みな)$|^(?:[子赤母父兄姉孫嫁婿奥皆]|祖母|祖父)$/u
/** What stands before a title: kanji and katakana, else the kana and letters before it. */
const NAMED = new RegExp(
  `([\\p{Script=Han}々ヶ]{1,6}|[\\p{Script=Katakana}ー・]{1,12}|[\\p{Script=Hiragana}ー]{1,8}|[\\p{Script=Latin}]{1,20})\\s?(?:${TITLES})`,
  'gu',
)

/**
 * What is kept of a search that found nothing: its words without digits and without what may identify somebody (mail
 * addresses, telephone numbers, names with さん or 様). Null where nothing is to be kept. The same search gives the same
 * text.
 */
export function missedText(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .trim()
  if (Array.from(text).length > LONGEST) return null
  const redacted = redactPersonal(text)
  // Whoever types a number or an address has typed more of himself around it.
  if (redacted !== text) return null
  const kept = text
    .replaceAll(/https?:\S*|\S*@\S*/gu, ' ')
    .replaceAll(NAMED, (whole, name: string) => (NO_NAMES.test(name) ? whole : ' '))
    .replaceAll(/\p{N}+/gu, ' ')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const letters = Array.from(kept.matchAll(/\p{L}/gu)).length
  return letters >= SHORTEST ? kept : null
}
