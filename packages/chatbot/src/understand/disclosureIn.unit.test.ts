import { describe, expect, it } from '@jest/globals'
import type { Disclosure } from './Disclosure'
import { disclosureIn } from './disclosureIn'

const WHO = ['母が', '父が', 'うちの夫が', '妻が', '私は', '80歳の祖母が', '先日、息子が', '']
const WHAT = ['肺がん', '胃がん', 'がん', '白血病', '大腸癌', 'すい臓がん', '悪性リンパ腫']
const HAS = [
  'です',
  'でした',
  'になりました',
  'になった',
  'になってしまいました',
  'と言われました',
  'だと言われた',
  'と診断されました',
  'と告知されたばかりです',
  'とわかりました',
  'が見つかりました',
]

describe('whoever tells of a cancer', () => {
  it.each(WHO)('is understood: %s', (who) => {
    for (const cancer of WHAT) {
      for (const has of HAS) {
        const message = `${who}${cancer}${has}`
        expect([message, disclosureIn(message)]).toEqual([
          message,
          { of: 'cancer', whose: 'near', cancer },
        ])
      }
    }
  })

  it.each<[message: string, of: Disclosure['of']]>([
    ['母が肺がんになりました。どうしたらいいですか', 'cancer'],
    ['父が胃がんです。不安です。何から始めればいいか分かりません', 'cancer'],
    ['ははが がんに なりました', 'cancer'],
    ['父がｶﾞﾝになりました', 'cancer'],
    ['うちの母ちゃんががんやねん', 'cancer'],
    ['パパが大腸がんって言われた', 'cancer'],
    ['健診でがんが見つかりました', 'cancer'],
    ['医師から乳がんと言われました', 'cancer'],
    ['40代で乳がんになりました', 'cancer'],
    ['初期の胃がんでした', 'cancer'],
    ['癌の診断をもらいました', 'cancer'],
    ['がん告知されました', 'cancer'],
    ['姉が乳がんだそうです', 'cancer'],
    ['母の乳がんがわかりました', 'cancer'],
    ['夫ががんで不安です', 'cancer'],
    ['子どもががん', 'cancer'],
    ['母が肺がんなのですが、何から始めればいいですか', 'cancer'],
    ['がんと言われて不安です', 'cancer'],
    ['がんを告知されました', 'cancer'],
    ['検査の結果、がんでした', 'cancer'],
    ['こんにちは。母ががんと診断されました', 'cancer'],
    ['三年前に乳がんになりました', 'cancer'],
    ['主人の母ががんと言われました', 'cancer'],
    ['のどのがんです', 'cancer'],
    ['My mother has lung cancer', 'cancer'],
    ['Mom has cancer', 'cancer'],
    ['I was just diagnosed with breast cancer. What should I do?', 'cancer'],
    ['My husband was told he has leukemia', 'cancer'],
    ['要精密検査と言われました', 'suspicion'],
    ['がんの疑いがあると言われました', 'suspicion'],
    ['乳がん検診で要精密検査と言われました', 'suspicion'],
    ['再発しました', 'relapse'],
    ['がんの転移が見つかりました', 'relapse'],
    ['母のがんが再発しました', 'relapse'],
    ['肝臓に転移していると言われました', 'relapse'],
    ['検査結果を待っています', 'waiting'],
    ['手術を待っているところです。不安です', 'waiting'],
  ])('may ask where to begin: %s', (message, of) => {
    expect(disclosureIn(message)).toMatchObject({ of, whose: 'near' })
  })

  it('may do so at work', () => {
    expect(disclosureIn('部下ががんになりました')).toMatchObject({ whose: 'colleague' })
    expect(disclosureIn('My boss has cancer')).toMatchObject({ whose: 'colleague' })
    expect(disclosureIn('会社の同僚が胃がんと言われました')).toMatchObject({ whose: 'colleague' })
  })
})

describe('whoever asks', () => {
  it.each([
    '私はがんですか',
    'がんですか',
    'がんですよね',
    'これはがんです',
    'しこりはがんです',
    '父は何のがんですか',
    '父が胃がんです。仕事を休めますか',
    '父が胃がんです。死にたい',
    '父が胃がんです。つらい',
    'がんと言われました。もう終わりです',
    '母が白血病です。熱があります',
    'がんです。どうしたらいいですか治りますか',
    '弟が精巣がんらしい',
    '乳がんです。どの病院がいいですか',
    '母が肺がんで亡くなりました',
    '末期がんです',
    'ステージ4の肺がんです',
    '田中さんが肺がんです',
    '社長が肺がんです',
    '肺がんの病院です',
    'がんは治りますか',
    'がんに効く食べ物です',
    '検査結果',
    '検査結果を見せてください',
    '私はがんです？',
    'がんが見つかった？',
    'がんかもしれない',
    '良性の腫瘍でした',
    '田中花子のがんが見つかりました',
    '子どものがん',
    '従業員のがん',
    'Do I have cancer',
    'I have skin cancer?',
    'I have no cancer',
    'I have bleeding from cancer',
    'My father just died of cancer',
    'My mother has terminal cancer',
    'I have cancer and I want to die',
    'I think I have cancer',
    '',
    `母が肺がんです${'。'.repeat(280)}x`,
  ])('is answered otherwise: %s', (message) => expect(disclosureIn(message)).toBeNull())
})
