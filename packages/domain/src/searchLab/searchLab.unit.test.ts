import { describe, expect, it } from '@jest/globals'
import { bestBetProblems } from './bestBetProblems'
import { compareRanks } from './compareRanks'
import { missedText } from './missedText'
import { type SearchEntryDraft, searchEntryProblems } from './searchEntryProblems'

/** Stands for the fold of the search: width, case and katakana. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ァ-ヶ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))
    .trim()

const entry = (more: Partial<SearchEntryDraft>): SearchEntryDraft => ({
  words: [],
  typed: [],
  reading: '',
  builtIn: '',
  isOff: false,
  ...more,
})

const problemsOf = (more: Partial<SearchEntryDraft>, isComplete = true) =>
  searchEntryProblems(entry(more), {
    fold,
    builtInKeys: new Set(['cancer']),
    leftOut: [{ word: '余命', reason: '誤った受け取り方につながるためです。' }],
    neverJoined: [['転移', '再発']],
    isComplete,
  })

describe('an entry of the search dictionary', () => {
  it.each<[string, Partial<SearchEntryDraft>]>([
    ['two words', { words: ['かつら', 'ウィッグ'] }],
    [
      'one word and one that leads to it',
      { words: ['脱毛'], typed: ['髪が抜ける'], reading: 'だつもう' },
    ],
    ['one kanji', { words: ['胃', 'stomach'] }],
    [
      'a pair of which neither is led to',
      { words: ['がんの広がり'], typed: ['転移', '再発'], reading: 'がんのひろがり' },
    ],
    ['one cancer in two spellings', { words: ['乳がん', '乳癌'], reading: 'にゅうがん' }],
    ['one that is switched off', { builtIn: 'cancer', isOff: true }],
  ])('is good with %s', (_name, more) => {
    expect(problemsOf(more)).toEqual([])
  })

  it.each<[string, Partial<SearchEntryDraft>, string, RegExp]>([
    ['nothing', {}, 'words', /2つ以上/],
    ['one word', { words: ['かつら'] }, 'words', /2つ以上/],
    ['only what leads nowhere', { typed: ['かつら', 'ウィッグ'] }, 'words', /2つ以上/],
    ['no reading of kanji', { words: ['脱毛', 'ハゲ'] }, 'reading', /読み/],
    ['the same twice', { words: ['かつら', 'かつら'] }, 'words.1.text', /もう入って/],
    [
      'the same in another width',
      { words: ['ABC', 'ａｂｃ'] },
      'words.1.text',
      /「ABC」と同じ言葉/,
    ],
    ['the same in katakana', { words: ['かつら', 'カツラ'] }, 'words.1.text', /「かつら」と同じ/],
    [
      'the same as the reading',
      { words: ['鬘', 'かつら'], reading: 'かつら' },
      'reading',
      /もう入って/,
    ],
    ['the same in both lists', { words: ['かつら'], typed: ['カツラ'] }, 'typed.0.text', /同じ/],
    ['one kana', { words: ['かつら', 'か'] }, 'words.1.text', /1文字/],
    ['one wide letter', { words: ['かつら', 'Ａ'] }, 'words.1.text', /1文字/],
    ['signs only', { words: ['かつら', '％％'] }, 'words.1.text', /文字か数字/],
    ['a long word', { words: ['かつら', 'あ'.repeat(41)] }, 'words.1.text', /40文字/],
    ['too many', { words: Array.from({ length: 13 }, (_, at) => `かつら${at}`) }, 'words', /12個/],
    [
      'what leads nowhere on purpose',
      { words: ['かつら'], typed: ['余命を知る'] },
      'typed.0.text',
      /余命.*誤った受け取り方/,
    ],
    [
      'what differs in medicine',
      { words: ['転移', '再発'], reading: 'てんい' },
      'words.1.text',
      /別のもの/,
    ],
    [
      'what differs, led to',
      { words: ['再発'], typed: ['転移'], reading: 'さいはつ' },
      'words.0.text',
      /別のもの/,
    ],
    [
      'two cancers',
      { words: ['胃がん', '肝臓がん'], reading: 'いがん' },
      'words.1.text',
      /別のがん/,
    ],
    [
      'an unknown key',
      { builtIn: 'none', words: ['かつら', 'ウィッグ'] },
      'builtIn',
      /見つかりません/,
    ],
    ['nothing to switch off', { isOff: true }, 'builtIn', /使わない標準の項目/],
  ])('is refused with %s', (_name, more, field, message) => {
    expect(problemsOf(more)).toContainEqual({ field, message: expect.stringMatching(message) })
  })

  it('may lack everything as a draft, but what is there must be right', () => {
    expect(problemsOf({}, false)).toEqual([])
    expect(problemsOf({ words: ['', 'かつら', ''] }, false)).toEqual([])
    expect(problemsOf({ words: ['かつら', 'カツラ'] }, false)).toHaveLength(1)
  })
})

describe('a best bet', () => {
  const problems = (queries: string[], results: string[], isComplete = true) =>
    bestBetProblems({ queries, results }, { fold, isComplete }).map(({ field }) => field)
  it.each<[string[], string[], string[]]>([
    [['がん'], ['topics:1'], []],
    [['がん', '仕事'], ['topics:1', 'events:1', 'topics:2'], []],
    [[], ['topics:1'], ['queries']],
    [['がん'], [], ['results']],
    [['ガン', 'がん'], ['topics:1'], ['queries.1.text']],
    [['？？'], ['topics:1'], ['queries.0.text', 'queries']],
    [['がん'], ['topics:1', 'topics:1'], ['results']],
    [['がん'], ['topics:1', 'topics:2', 'topics:3', 'topics:4'], ['results']],
    [Array.from({ length: 21 }, (_, at) => `語${at}`), ['topics:1'], ['queries']],
  ])('%j to %j: %j', (queries, results, fields) => {
    expect(problems(queries, results)).toEqual(fields)
  })
  it('may lack everything as a draft', () => {
    expect(problems([''], [], false)).toEqual([])
  })
})

describe('what becomes of a saved query', () => {
  it.each<[(number | null)[], (number | null)[], string]>([
    [[1], [1], 'same'],
    [[null], [null], 'same'],
    [[3], [1], 'better'],
    [[null], [50], 'better'],
    [[1], [2], 'worse'],
    [[50], [null], 'worse'],
    [[1, 2], [2, 1], 'mixed'],
    [[1, null], [1, 9], 'better'],
    [[], [], 'same'],
  ])('%j, then %j: %s', (before, after, change) => {
    expect(compareRanks(before, after)).toBe(change)
  })
})

describe('what is kept of a search that found nothing', () => {
  it.each([
    ['　ホゲ　フガ ', 'ホゲ フガ'],
    ['ﾎｹﾞﾌｶﾞ', 'ホゲフガ'],
    ['Breast MRI', 'breast mri'],
    ['ステージ4の治療', 'ステージ の治療'],
    ['患者さんの集まり', '患者さんの集まり'],
    ['お母さんのがん', 'お母さんのがん'],
    ['体の様子', '体の様子'],
    ['山田花子さんの病室', 'の病室'],
    ['ヤマダ様 面会', '面会'],
    ['田中先生の外来', 'の外来'],
    ['Smith さん 予約', '予約'],
  ])('%j: %j', (typed, kept) => {
    expect(missedText(typed)).toBe(kept)
  })
  it.each([
    '',
    '？！',
    '2026',
    'あ',
    '03-1234-5678',
    '電話０３（１２３４）５６７８',
    '連絡先 a@b.jp',
    '保険証 1234 5678 9012',
    '山田さん',
    'あ'.repeat(41),
    '母が先月から入院していて食事がとれず夜も眠れないと言っていてどうしたらよいか分からない',
  ])('nothing of %j', (typed) => {
    expect(missedText(typed)).toBeNull()
  })
})
