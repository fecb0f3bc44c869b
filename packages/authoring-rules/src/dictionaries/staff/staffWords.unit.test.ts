import { describe, expect, it, test } from '@jest/globals'
import { checkText } from '../../check/checkText'
import { field, p, page, link, TODAY } from '../../testing/build'
import { checkContent } from '../../check/checkDocument'
import { DEFAULT_DICTIONARIES as BASE } from '../defaultDictionaries'
import { DICTIONARY_LISTS, STAFF_WORD_LIMITS, TAKES } from './dictionaryLists'
import type { ListedWord, StaffWord, StaffWords } from './StaffWords'
import { foldWord } from './foldWord'
import { staffWordProblems } from './staffWordProblems'
import { withStaffWords } from './withStaffWords'
import { wordsOfList } from './wordsOfList'

type Some = Partial<StaffWord> & ListedWord
const entry = (some: Some): StaffWord => ({ to: '', reason: '理由です。', unless: [], ...some })
const staff = (entries: readonly Some[], off: readonly ListedWord[] = []): StaffWords => ({
  entries: entries.map(entry),
  off,
})
const problems = (entries: readonly Some[], off: readonly ListedWord[] = []) =>
  staffWordProblems(staff(entries, off), BASE).map(({ path, message }) => `${path} ${message}`)
const rulesOf = (text: string, own: StaffWords) =>
  checkText(
    { path: 'summary', role: 'prose', text },
    { today: TODAY, dictionaries: withStaffWords(BASE, own) },
  ).map(({ rule, fix }) => (fix?.kind === 'replace-text' ? `${rule} ${fix.to}` : rule))

describe('withStaffWords', () => {
  it('adds words, replaces those of the program, and takes out what is switched off', () => {
    const own = staff(
      [
        { list: 'words', word: '癌', to: 'がん', unless: ['研'] },
        { list: 'words', word: '患者様', to: '患者の皆さん' },
        { list: 'symbols', word: '♨', to: '温泉' },
        { list: 'relative', word: '先日' },
        { list: 'jargon', word: 'IMRT', to: '強度変調放射線治療' },
        { list: 'advertising', word: '神の手' },
      ],
      [
        { list: 'words', word: '闘病' },
        { list: 'advertising', word: '日本一' },
      ],
    )
    expect(staffWordProblems(own, BASE)).toEqual([])
    expect(rulesOf('癌と癌研', own)).toEqual(['TXT-4 がん'])
    expect(rulesOf('患者様へ', own)).toEqual(['TXT-4 患者の皆さん'])
    expect(rulesOf('♨', own)).toEqual(['CHR-3 温泉'])
    expect(rulesOf('先日', own)).toEqual(['DAT-3'])
    expect(rulesOf('神の手', own)).toEqual(['ADV-1'])
    expect(rulesOf('闘病で日本一', own)).toEqual([])
    expect(rulesOf('世界一', own)).toEqual(['ADV-1'])
    expect(rulesOf('健常者', own)).toEqual(['TXT-4'])
  })

  it('reaches links, pictures, titles, spread words and mail', () => {
    const lists = ['vague-links', 'vague-alts', 'vague-titles', 'spaced', 'mail-hosts'] as const
    const words = ['あちら', '様子の絵', '近況', '開場日', 'mail.example']
    const own = staff(lists.map((list, index) => ({ list, word: words[index] ?? '' })))
    expect(staffWordProblems(own, BASE)).toEqual([])
    const dictionaries = withStaffWords(BASE, own)
    expect(lists.map((list) => wordsOfList(dictionaries, list).at(-1))).toEqual(words)
    const document = { ...page(p(link('あちら', '/x'))), texts: field('title', '近況').texts }
    const found = checkContent(document, { today: TODAY, dictionaries }).map(({ rule }) => rule)
    expect(found).toEqual(expect.arrayContaining(['LNK-1', 'TXT-1']))
  })

  it('changes nothing where staff have said nothing', () => {
    expect(withStaffWords(BASE, staff([]))).toEqual(BASE)
  })

  test.each(DICTIONARY_LISTS.map(({ value }) => value))('%s can be emptied', (list) => {
    const off = wordsOfList(BASE, list).map((word) => ({ list, word }))
    const unique = off.filter(
      ({ word }, index) =>
        off.findIndex((one) => foldWord(list, one.word) === foldWord(list, word)) === index,
    )
    expect(wordsOfList(withStaffWords(BASE, { entries: [], off: unique }), list)).toEqual([])
  })
})

describe('staffWordProblems', () => {
  test.each<[string, Some[], ListedWord[], string]>([
    ['an empty word', [{ list: 'words', word: '' }], [], 'entries.0.word 言葉を入力してください。'],
    [
      'a word that is too long',
      [{ list: 'words', word: 'あ'.repeat(STAFF_WORD_LIMITS.word + 1) }],
      [],
      'entries.0.word 40文字以内で入力してください。',
    ],
    ['one kana', [{ list: 'words', word: 'の' }], [], 'entries.0.word かなや英数字1文字'],
    [
      'an ordinary letter as a sign',
      [{ list: 'symbols', word: 'A', to: 'Ａ' }],
      [],
      'entries.0.word かなや半角',
    ],
    [
      'a sign without replacement',
      [{ list: 'symbols', word: '♨' }],
      [],
      'entries.0.to 置き換えたあと',
    ],
    ['no reason', [{ list: 'words', word: '当院', reason: '' }], [], 'entries.0.reason 理由を'],
    [
      'a replacement with the word in it',
      [{ list: 'words', word: '当院', to: '当院（病院）' }],
      [],
      'entries.0.to 「当院（病院）」の中に「当院」がまた出てくる',
    ],
    [
      'the same word in another width',
      [{ list: 'words', word: 'ＱＯＬ', to: 'qolの値' }],
      [],
      'entries.0.to 「qolの値」の中に「ＱＯＬ」がまた出てくる',
    ],
    [
      'a circle',
      [
        { list: 'words', word: '医師', to: '先生' },
        { list: 'words', word: '先生', to: '医師' },
      ],
      [],
      'entries.0.to 「先生」の中の「先生」も、置き換える言葉です。',
    ],
    [
      'a word of the program as a replacement',
      [{ list: 'words', word: 'お客さん', to: '患者様' }],
      [],
      'entries.0.to 「患者様」の中の「患者様」も',
    ],
    [
      'a replacement that is found fault with',
      [{ list: 'words', word: '会合', to: 'ｶｲｺﾞｳ' }],
      [],
      'entries.0.to この書き方は、それ自体が指摘されます',
    ],
    [
      'only signs',
      [{ list: 'words', word: '月', to: '/' }],
      [],
      'entries.0.to 言葉を、数字や記号だけ',
    ],
    [
      'the same twice',
      [
        { list: 'vague-links', word: 'ＡＢＣ' },
        { list: 'vague-links', word: 'abc' },
      ],
      [],
      'entries.1.word 「abc」は、上にもあります。',
    ],
    [
      'a word and a sign at once',
      [
        { list: 'symbols', word: '♨', to: '温泉' },
        { list: 'words', word: '♨', to: '湯' },
      ],
      [],
      'entries.1.word',
    ],
    [
      'off and own',
      [{ list: 'words', word: '闘病' }],
      [{ list: 'words', word: '闘病' }],
      'off.0.word 「闘病」は、足した',
    ],
    [
      'off of nothing',
      [],
      [{ list: 'words', word: 'こちら' }],
      'off.0.word 「こちら」は、この種類の',
    ],
    ['an empty off', [], [{ list: 'words', word: '' }], 'off.0.word 言葉を入力してください。'],
    [
      'too many',
      Array.from({ length: 501 }, (_, index) => ({
        list: 'vague-alts' as const,
        word: `絵${index}`,
      })),
      [],
      'entries 言葉は500件まで',
    ],
    ['no host', [{ list: 'mail-hosts', word: 'a@b.jp' }], [], 'entries.0.word 「example.com」'],
    [
      'a long spread word',
      [{ list: 'spaced', word: '申込み方法一覧' }],
      [],
      'entries.0.word 漢字と',
    ],
  ])('refuses %s', (_name, entries, off, problem) => {
    expect(problems(entries, off)).toContainEqual(expect.stringContaining(problem))
  })

  it('takes signs of patterns for plain characters', () => {
    const own = staff([
      { list: 'words', word: '(.*)', to: '別の言葉' },
      { list: 'vague-links', word: '[a-z]+' },
      { list: 'words', word: 'a|b\\', to: 'ふつうの語' },
    ])
    expect(staffWordProblems(own, BASE)).toEqual([])
    expect(rulesOf('何でも', own)).toEqual([])
    expect(rulesOf('これは (.*) です', own)).toEqual(['TXT-4 別の言葉'])
  })

  it('refuses nothing that the program itself has', () => {
    const own = [
      ...BASE.words.map(({ from, to = '', reason }) => ({
        list: 'words' as const,
        word: from,
        to,
        reason,
      })),
      ...BASE.symbols.map(({ from, to }) => ({ list: 'symbols' as const, word: from, to })),
      ...BASE.jargon.map(({ word, plain }) => ({ list: 'jargon' as const, word, to: plain })),
      ...BASE.spacedWords.map((word) => ({ list: 'spaced' as const, word })),
      ...BASE.personalMailHosts.map((word) => ({ list: 'mail-hosts' as const, word })),
    ]
    expect(problems(own)).toEqual([])
  })

  it('names only lists there are', () => {
    const lists = DICTIONARY_LISTS.map(({ value }) => value)
    expect(lists).toEqual(expect.arrayContaining(Object.values(TAKES).flat()))
  })
})
