import { namesOfCounts } from './namesOfCounts'
import { readNumber } from './readNumber'

/** A number of hospitals that somebody typed into a text beside the name of what is counted. */
export interface TypedNumber {
  /** Of `REGISTER_COUNTS`. */
  count: string
  number: number
  /** The sentence as it stands in the text, shortened. */
  quote: string
  /** Whether the sentence says of when the number is. */
  isDated: boolean
}

/** Stands in texts for a number that is computed: it belongs to the name before it, and no typed one does any more. */
export const COMPUTED_NUMBER = '￼'

const LONGEST_QUOTE = 90

const NUMBER = '([0-9]{1,4}|[〇一二三四五六七八九十百千]{1,7})'
const PLACES = '(?:[かカヵヶケ箇個]所|病院|施設|医療機関|機関)'
/** After a number: what makes it another one, or the number of a part. */
const NOT_AFTER =
  '(?!(?:以上|以下|以内|未満|程度|ほど|前後|ずつ|ごと|おき|まで|から|目|につき|あたり|当たり|の?うち|くらい|ぐらい|だけ|しか|など))'
/** `49か所`, `49か所の病院`, `49の病院`; not `3か所の窓口`. */
const AMOUNT = `${NUMBER}(?:${PLACES}${NOT_AFTER}(?:の(?=病院|施設|医療機関|がん診療|指定)|(?!の))|の${PLACES}${NOT_AFTER})`
/** `は49あります` and `は9、`, as plain Japanese writes. */
const BARE = `(?<=[はがも:])${NUMBER}(?=あり|です|[、,]|$)`

const DATE =
  '(?:(?:令和|平成)?(?:元|[0-9]{1,4})年(?:[(][^)]{1,12}[)])?度?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?)'
/** What may stand between a name and its number. Anything else means that something else is counted. */
const BETWEEN = `(?:等|など|[(][^)]{0,20}[)]|」|』|の?数|の?病院数|の?病院|の?施設|[がの]ある|[(]|を行っている|がいる|[はがもにのを]|として|は?[、,:]|都内|東京都内|東京都|東京|全部で|全体で|合わせて|あわせて|合計で?|計|現在|いま|今|${DATE}|時点で?|現在で?)*`

const DATED = new RegExp(`${DATE}[^。]{0,12}(?:現在|時点|発表|公表|調べ|資料)`)
const NAME = namesOfCounts.map(({ name }) => name.replaceAll(/[()]/g, '\\$&')).join('|')
const COUNT_OF = new Map(namesOfCounts.map(({ name, count }) => [name, count]))
const NOT_BEFORE = '(?<![0-9〇一二三四五六七八九十百千.第約各数全])'

/** `がん診療連携拠点病院は27か所` */
const NAME_FIRST = new RegExp(`(${NAME})${BETWEEN}${NOT_BEFORE}(?:${AMOUNT}|${BARE})`, 'g')
/** `27か所の地域がん診療連携拠点病院` */
const NUMBER_FIRST = new RegExp(
  `${NOT_BEFORE}${NUMBER}(?:${PLACES}|つ)?の(?:国が?指定(?:する|した)|東京都が?指定(?:する|した)|都内の|指定された)?(${NAME})(?!の(?:うち|中))`,
  'g',
)

/**
 * The numbers of hospitals that are typed in a text, with what they count. Years, telephone numbers, `2か所以上`, `約30か所`,
 * parts (`のうち3か所`), other regions and other things (`3か所の窓口`) are not among them: what is doubtful is left out.
 */
export function findTypedNumbers(text: string): TypedNumber[] {
  return text
    .split(/(?<=[。！？!?])|\n+/u)
    .flatMap((sentence) => numbersIn(foldForNumbers(sentence), quoteOf(sentence)))
}

function numbersIn(sentence: string, quote: string): TypedNumber[] {
  const isDated = DATED.test(sentence)
  const found = [
    ...[...sentence.matchAll(NAME_FIRST)].map(([, name, ...numbers]) => ({
      name,
      typed: numbers.find((number) => number !== undefined),
    })),
    ...[...sentence.matchAll(NUMBER_FIRST)].map(([, typed, name]) => ({ name, typed })),
  ]
  return found.flatMap(({ name, typed }) => {
    const count = COUNT_OF.get(name ?? '')
    const number = readNumber(typed ?? '')
    return count && number !== null ? [{ count, number, quote, isDated }] : []
  })
}

/** One width, no spaces: plain Japanese puts some between words. */
const foldForNumbers = (text: string) => text.normalize('NFKC').replaceAll(/\s+/gu, '')

function quoteOf(sentence: string): string {
  const characters = Array.from(sentence.replaceAll(COMPUTED_NUMBER, '○').trim())
  const short = characters.slice(0, LONGEST_QUOTE).join('')
  return characters.length > LONGEST_QUOTE ? `${short}…` : short
}
