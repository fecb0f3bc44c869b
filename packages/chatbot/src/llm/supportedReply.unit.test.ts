import { describe, expect, it } from '@jest/globals'
import { supportedReply } from './supportedReply'

const TEXTS = [
  'がん相談支援センターでは、誰でも無料で相談できます。ほかの病院の患者も使えます。そのときも無料です。電話は03-0000-0001です。',
  '薬の費用は、1か月に2万円、1年に20万円を超えません。手術の前には仕事を休めない場合もあります。',
  'ウィッグ（医療用かつら）の費用を助成します（都民のみ）。また、胸部補整具（きょうぶほせいぐ）も対象です。申込みは郵送です。ただし、窓口でも受け付けます。',
  '誰でも利用できるわけではありません。まず電話をください。',
  '次の方は対象になりません。学生。会社員。',
  'はい。ご家族も相談できます。',
  'いいえ、かかりません。薬の費用は別です。',
  'Anyone can ask. The desk is open on Mondays. However, it is closed in August.',
]
const QUOTATIONS = TEXTS.map((text, number) => ({ text, number, title: '題' }))
const supported = (output: string) => supportedReply(output, QUOTATIONS)

describe('supportedReply', () => {
  it.each([
    ['a sentence as it stands', 'ほかの病院の患者も使えます。', 0],
    ['words of welcome left out', 'がん相談支援センターでは、無料で相談できます。', 0],
    ['two of one quotation', '手術の前には仕事を休めない場合もあります。', 1],
    ['a telephone number that is there', '電話は03-0000-0001です。', 0],
    ['what limits it with it', '申込みは郵送です。ただし、窓口でも受け付けます。', 2],
    ['an item with its beginning', '次の方は対象になりません。学生。', 4],
    ['English', 'Anyone can ask.', 7],
  ])('keeps %s', (_name, output, number) =>
    expect(supported(output)).toMatchObject({ number, text: output }),
  )

  it.each([
    [
      'marks of lists and emphasis',
      '- **ほかの病院の患者も使えます**',
      'ほかの病院の患者も使えます。',
    ],
    ['another width', '電話は０３－００００－０００１です。', '電話は03-0000-0001です。'],
    ['signs of numbers changed', '電話は03 0000.0001です', '電話は03-0000-0001です。'],
    [
      'an opening that adds to what is gone',
      'また、胸部補整具も対象です。',
      '胸部補整具も対象です。',
    ],
  ])('shows our sentence, not its own: %s', (_name, output, text) =>
    expect(supported(output)?.text).toBe(text),
  )

  it('says no yes to a question that may be another one', () => {
    expect(supported('はい。ご家族も相談できます。')).toMatchObject({
      text: 'ご家族も相談できます。',
      isWhole: true,
    })
  })

  it('says whether anything was left out', () => {
    expect(supported(TEXTS[3] ?? '')).toMatchObject({ number: 3, isWhole: true })
    expect(supported('まず電話をください。')).toMatchObject({ isWhole: false })
  })

  it.each([
    ['nothing', ''],
    ['signs alone', '。…！ \n'],
    ['NONE', 'NONE'],
    ['an invention', '毎日散歩をすると、がんが小さくなります。'],
    ['one invented sentence among true ones', 'ほかの病院の患者も使えます。ただし要予約です。'],
    ['an invention without an end', 'ほかの病院の患者も使えます。要予約'],
    ['another telephone number', '電話は03-0000-0002です。'],
    ['another amount', '薬の費用は、1か月に3万円、1年に20万円を超えません。'],
    ['amounts that changed places', '薬の費用は、1か月に20万円、1年に2万円を超えません。'],
    ['an amount with another time', '薬の費用は、1か月に20万円を超えません。'],
    ['another unit', '薬の費用は、1年に2万円、1年に20万円を超えません。'],
    ['numbers in words', '薬の費用は、一か月に二万円、一年に二十万円を超えません。'],
    ['a negation left out', '手術の前には仕事を休める場合もあります。'],
    ['a negation added', 'がん相談支援センターでは、誰でも無料で相談できません。'],
    ['a word of welcome left out of what is denied', '利用できるわけではありません。'],
    ['a condition left out', '仕事を休めない場合もあります。'],
    ['a condition in brackets left out', 'ウィッグの費用を助成します。'],
    ['an exception left out', '申込みは郵送です。'],
    ['an exception without its rule', 'ただし、窓口でも受け付けます。'],
    ['an exception left out, in English', 'The desk is open on Mondays.'],
    ['what leans on a sentence that is left out', 'そのときも無料です。'],
    ['an item without its beginning', '学生。'],
    ['a drug', 'がん相談支援センターでは、誰でもニボルマブを無料で相談できます。'],
    ['an address', 'がん相談支援センターでは、誰でも無料で相談できます。https://evil.example'],
    ['a link', '[ほかの病院の患者も使えます。](https://evil.example)'],
    ['markup', '<b>ほかの病院の患者も使えます。</b><script>alert(1)</script>'],
    ['another order', '電話は03-0000-0001です。ほかの病院の患者も使えます。'],
    ['the same twice', 'まず電話をください。まず電話をください。'],
    ['sentences of two quotations', 'まず電話をください。電話は03-0000-0001です。'],
    ['two sentences in one', 'がん相談支援センターでは、電話は03-0000-0001です。'],
    ['a part of a sentence', '誰でも無料で'],
    ['a yes alone', 'はい。'],
    ['a no to a question that is not there', 'いいえ、かかりません。'],
    ['a long text', 'ほかの病院の患者も使えます。'.repeat(40)],
    ['its instructions', 'You shorten quotations for a public information site about cancer care.'],
    ['letters that only look like ours', 'Аnyone cаn ask.'],
  ])('gives up on %s', (_name, output) => expect(supported(output)).toBeNull())
})
