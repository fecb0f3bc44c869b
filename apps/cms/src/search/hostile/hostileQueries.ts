/** What somebody may type, or send, who wants the search to fail: parameter strings of the address, by what they are. */
export const hostileQueries: Readonly<Record<string, string>> = {
  ...asTyped({
    quotes: `"がん" 'がん' 「がん」 ""`,
    'an open quote': '"がん 相談',
    'quotes only': '"""""\'\'\'\'',
    operators: 'がん & 相談 | !治療 <-> :* (a) -b +c AND OR NOT',
    'operators only': '&|!<->():*',
    'exclusions only': '-がん -相談',
    percent: '100% がん%',
    underscores: '____ が_ん',
    backslashes: String.raw`\\ \' \x00 がん\ `,
    'an injection': `がん'; drop table search_documents; --`,
    NUL: 'が\u0000ん',
    'control characters': '\u0001\u0007\u001b[31mがん\u007f',
    emoji: '👩🏽‍⚕️がん🎗️',
    'emoji only': '🏥'.repeat(100),
    'combining marks': `が${'\u0301'.repeat(500)}ん`,
    'marks of direction': '\u202eんが\u202c\u200f',
    '5,000 characters': 'がん相談支援'.repeat(834),
    '1,000 characters': 'がん相談支援センター'.repeat(100),
    'one kana 1,000 times': 'あ'.repeat(1000),
    'a Latin letter 1,000 times': 'a'.repeat(1000),
    'hyphens between letters': 'a-'.repeat(400),
    '200 words': Array.from({ length: 200 }, (_, at) => `語${at}`).join(' '),
    '200 kana': Array.from('あいうえおかきくけこ'.repeat(20)).join(' '),
    '200 common words': Array.from({ length: 200 }, () => 'がん').join(' '),
    'a common character': 'の',
    'digits and signs': '１２３－４５６７ 03-0000-0000 〒100-0001',
    'half-width kana with marks': 'ｶﾞﾝﾞﾟﾞﾟ',
    spaces: ' \u3000\t\n '.repeat(100),
  }),
  'a lone surrogate': 'q=%ED%A0%80%E3%81%8C%E3%82%93',
  'broken UTF-8': 'q=%FF%FE%E3%81',
  'a broken escape': 'q=%E3%81%ZZ%',
  'q twice': 'q=がん&q=相談',
  'q as a list': 'q[]=がん&q[0][x]=1',
  'q as an object': 'q[like]=%25&q[constructor]=1',
  'page twice': 'q=がん&page=1&page=99999999999',
  'an enormous page': `q=がん&page=${'9'.repeat(400)}`,
  'a page of many': 'q=がん&page=999999999&limit=100',
  'a negative page': 'q=がん&page=-1&limit=-1',
  'no number': 'q=がん&page=NaN&limit=1e9',
  'an unknown value': 'q=がん&type=%27%20or%201=1&area=%00&topic=../../etc',
  '1,000 values': `q=がん&${'area=tamakita&'.repeat(1000)}`,
  '2,000 parameters': Array.from({ length: 2000 }, (_, at) => `x${at}=${at}`).join('&'),
  'other people’s parameters': 'q=がん&where[id][exists]=true&depth=10&locale=xx&select[all]=1',
}

function asTyped(typed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [name, `q=${encodeURIComponent(text)}`]),
  )
}

/** Addresses of the CMS that anybody may ask. */
export const SEARCH_ADDRESSES = [
  '/search',
  '/organizations/search',
  '/events/search',
  '/search/suggestions',
] as const
