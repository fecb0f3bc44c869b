import { describe, expect, it } from '@jest/globals'
import { plainText } from '../text/plainText'
import { sectionsOf } from './sectionsOf'

function read(text: string): string[] {
  const { plain } = plainText(text)
  return sectionsOf(plain)
    .filter(({ kinds }) => kinds.length > 0)
    .map(({ kinds, start, end }) => `${kinds.join('+')}=${plain.slice(start, end)}`)
}

describe('sectionsOf', () => {
  it.each<[string, string[]]>([
    ['日時：6月17日', ['when=6月17日']],
    ['■日　　時　6月17日', ['when=6月17日']],
    ['【日時】6月17日', ['when=6月17日']],
    ['＜と　き＞ 6月17日', ['when=6月17日']],
    ['1. 日時 6月17日', ['when=6月17日']],
    ['（１）日時：6月17日', ['when=6月17日']],
    ['①日時：6月17日', ['when=6月17日']],
    ['📅日時\n6月17日\n\n📍場所\n講堂', ['when=6月17日', 'venue=講堂']],
    ['日時\t6月17日\t場所\t講堂', ['when=6月17日', 'venue=講堂']],
    ['日時\t場所\n6月17日\t講堂', ['when=', 'venue=', 'when=6月17日', 'venue=講堂']],
    ['定員20名　参加費：無料', ['capacity=20名', 'fee=無料']],
    ['申込・問い合わせ先：相談室', ['apply+contact=相談室']],
    ['お申し込み・お問い合わせ\n相談室', ['apply+contact=相談室']],
    ['対象（どなたでも）：患者さん', ['audience=(どなたでも):患者さん']],
    ['会場は講堂です。', ['venue=講堂です。']],
    ['参加費無料', ['fee=無料']],
    ['■対象 患者\n■ひとこと\nお気軽に', ['audience=患者', 'other=■ひとこと\nお気軽に']],
    ['場所：講堂\n持参品：水', ['venue=講堂', 'other=持参品:水']],
    // Words that only look like labels
    ['会場までの道が混みます', []],
    ['時間がない方へ', []],
    ['対象疾患', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
