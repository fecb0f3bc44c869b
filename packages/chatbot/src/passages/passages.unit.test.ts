import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { cutPassages } from './cutPassages'
import { factsPassage } from './factsPassage'
import { splitSentences } from './splitSentences'

const SOURCE = { id: 'content-items/1', title: '題', url: '/contents/a', confirmedOn: null }

describe('splitSentences', () => {
  it.each([
    ['一つ目です。二つ目です。', ['一つ目です。', '二つ目です。']],
    ['終わりがない', ['終わりがない']],
    ['「休みたい。」と言いました。次です。', ['「休みたい。」と言いました。', '次です。']],
    [
      '相談できます（無料です。予約も不要）。次です。',
      ['相談できます（無料です。予約も不要）。', '次です。'],
    ],
    ['本当ですか？はい！そうです。', ['本当ですか？', 'はい！', 'そうです。']],
    ['「はい。」「いいえ。」', ['「はい。」「いいえ。」']],
    ['第1条。（注）次。', ['第1条。', '（注）次。']],
    ['開いた「ままです。次です。', ['開いた「ままです。', '次です。']],
    ['費用は3.5万円です。', ['費用は3.5万円です。']],
    [
      'It costs 3.5 dollars. See Dr. Sato. Then rest.',
      ['It costs 3.5 dollars. ', 'See Dr. Sato. ', 'Then rest.'],
    ],
    ['U.S. rules apply, e.g. There.', ['U.S. rules apply, e.g. There.']],
    ['https://example.jp/?q=a!b を見る。', ['https://example.jp/?q=a!b を見る。']],
    ['Really? Yes.', ['Really? ', 'Yes.']],
    ['一行目\n二行目。', ['一行目\n', '二行目。']],
    ['終わり。。。次', ['終わり。。。', '次']],
    ['', []],
  ])('%s', (paragraph, sentences) => expect(splitSentences(paragraph)).toEqual(sentences))

  it('loses and adds nothing', () => {
    const parts = [
      'がん',
      '。',
      '「',
      '」',
      '（',
      '）',
      '3.5',
      'Dr. ',
      'A',
      '！',
      '?',
      '\n',
      ' ',
      '相談です',
    ]
    const random = randomFrom(7)
    for (let turn = 0; turn < 500; turn += 1) {
      const text = Array.from(
        { length: 30 },
        () => parts[Math.floor(random() * parts.length)],
      ).join('')
      expect(splitSentences(text).join('')).toBe(text)
      expect(splitSentences(text)).not.toContain('')
    }
  })
})

describe('cutPassages', () => {
  const sentence = (length: number) => `${'あ'.repeat(length - 1)}。`
  const cut = (paragraphs: string[]) =>
    cutPassages({
      source: SOURCE,
      names: ['別名'],
      sections: [{ heading: '見出し', anchor: 'h', paragraphs }],
    })
  const sizes = (paragraphs: string[]) =>
    cut(paragraphs).map(({ paragraphs: own }) => own.flat().join('').length)

  it.each([
    ['what is short stays together', [100, 100], [200]],
    ['a passage is closed when it has enough', [310, 100], [310, 100]],
    ['nothing is added that makes it too long', [250, 260], [250, 260]],
    ['up to 500 stay', [240, 260], [500]],
  ])('%s', (_name, lengths, expected) => {
    expect(sizes(lengths.map(sentence))).toEqual(expected)
  })

  it('cuts a long paragraph between its sentences', () => {
    expect(sizes([sentence(200).repeat(6)])).toEqual([400, 400, 400])
    expect(sizes([sentence(900)])).toEqual([900])
  })

  it('never joins what stands under two headings', () => {
    const passages = cutPassages({
      source: SOURCE,
      names: [],
      sections: [
        { heading: '', anchor: '', paragraphs: ['前書き。'] },
        { heading: '費用', anchor: 'cost', paragraphs: ['無料です。', '  '] },
        { heading: '空', anchor: 'none', paragraphs: [] },
      ],
    })
    expect(
      passages.map(({ heading, number, paragraphs }) => [heading, number, paragraphs]),
    ).toEqual([
      ['', 0, [['前書き。']]],
      ['費用', 1, [['無料です。']]],
    ])
  })

  it('keeps every sentence once, as it stands and in its order', () => {
    const random = randomFrom(3)
    for (let turn = 0; turn < 100; turn += 1) {
      const paragraphs = Array.from({ length: 5 }, () =>
        Array.from({ length: 1 + Math.floor(random() * 9) }, () =>
          sentence(2 + Math.floor(random() * 120)),
        ).join(''),
      )
      const passages = cut(paragraphs)
      expect(passages.flatMap((passage) => passage.paragraphs.flat()).join('')).toBe(
        paragraphs.join(''),
      )
      for (const { paragraphs: own } of passages) {
        for (const sentences of own) expect(paragraphs.join('\n')).toContain(sentences.join(''))
        expect(own.flat().join('').length).toBeLessThanOrEqual(500)
      }
    }
  })
})

describe('factsPassage', () => {
  it('has a line for each fact that is known', () => {
    const passage = factsPassage({
      source: SOURCE,
      number: 2,
      heading: '開催',
      anchor: '',
      names: [],
      facts: [
        { label: '日時', value: ' 2026年12月5日 ' },
        { label: '費用', value: ' ' },
        { label: '会場', value: '院内' },
      ],
    })
    expect(passage.paragraphs).toEqual([['日時：2026年12月5日'], ['会場：院内']])
    expect(passage).not.toHaveProperty('facts')
  })
})
