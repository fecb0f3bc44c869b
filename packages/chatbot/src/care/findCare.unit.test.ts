import { describe, expect, it } from '@jest/globals'
import { CARE_LISTS } from '../model/Knowledge'
import { findCare } from './findCare'
import { ANSWERED_PHRASES } from './examples/known/answeredPhrases'
import { HELD_BACK_ANSWERED, HELD_BACK_REFUSED } from './examples/known/heldBackPhrases'
import { REFUSED_PHRASES } from './examples/known/refusedPhrases'

const listOf = (phrase: string) => findCare(phrase, [])?.list ?? null

describe('findCare', () => {
  it('is tried with many phrases of both kinds, each once', () => {
    const phrases = [...REFUSED_PHRASES.map(([, phrase]) => phrase), ...ANSWERED_PHRASES]
    expect(new Set(phrases).size).toBe(phrases.length)
    expect(REFUSED_PHRASES.length).toBeGreaterThanOrEqual(300)
    expect(ANSWERED_PHRASES.length).toBeGreaterThanOrEqual(200)
    for (const list of CARE_LISTS) {
      expect(REFUSED_PHRASES.filter(([one]) => one === list).length).toBeGreaterThanOrEqual(30)
    }
  })

  it.each(REFUSED_PHRASES)('%s: %s', (list, phrase) => {
    const found = listOf(phrase)
    // Which of the lists it is decides only the words of the refusal; despair and what cannot wait must be known as such.
    if (list === 'crisis' || list === 'emergency') expect(found).toBe(list)
    else expect(found).not.toBeNull()
  })

  it.each([
    '血が止まらない。費用が心配で病院に行けない',
    '血を吐いた。動画を見たらこわいと書いてあった',
    '手術は先週でした。傷口から血が出ています',
    '白血球が少ないと言われていて、抗がん剤のあと熱が39度あります',
    '喉に餅が詰まった',
    '母の息がヒューヒューいって言葉になりません',
    '急に言葉が出なくなった',
    '救急車を呼んだほうがいいですか、先週から息が苦しい',
    '心臓が止まりそう',
    '父が泡を吹いている',
    '体温38.6',
    '揺すっても起きない',
    "my dad won't wake up",
    'heart attack',
    '痛みで気を失いそう',
    'call 911',
    '薬を2回分飲んでしまった',
    'shivering after chemo',
    '家計も苦しいし息も苦しい',
  ])('cannot wait, whatever else is said: %s', (phrase) => {
    expect(listOf(phrase)).toBe('emergency')
  })

  it.each([
    '自殺の計画を立てています',
    '自サツ',
    'しにたみがやばい',
    '眠剤ためてる',
    'ぜんぶ飲んだら終われるかな',
    '自殺ではなく自然に死にたい',
    'たすけて',
    '無理心中',
    '手首切った',
    'ODした',
    'あの世に行きたい',
    '眠るように逝きたい',
    'この世からおさらばしたい',
    '夫を殺して私も死ぬ',
    'sucide thoughts',
    'i am going to hang myself',
    'unalive myself',
    'しに…たい…',
    'タヒりたい',
    'アムカした',
    '治療も人生もやめたい',
    'いぎでぐの やんだ',
    '心が苦しいです',
    'はよ逝かせてくれ',
    '夫が首をくくろうとしました',
    'kiete shimaitai',
    'shini tai',
    '早くお迎えが来てほしい',
    'わたしが しんでも だれも かなしまない',
    '死んだらつらさから解放されるでしょうか',
    '私が居なければ家族は楽になる',
    '命の電話の番号は',
    'もうこの世に用はない',
    '睡眠剤が百錠ある',
    '睡眠薬を30錠もっている',
    '睡眠薬が12錠ある',
    '首にロープをかけた',
    '私は消えます',
    '夜中に包丁を見つめている',
    '静かに終われる場所はどこ',
    '死ぬのは怖くない',
    '除草剤を飲むと母が言う',
    'i have pills in my hand',
    '私の命なんていらない',
    'このまま逝ってしまおうか',
    'i think of jumping in front of a train',
    'i am sitting here holding a knife',
    '海に入ろうと思う',
    '人工肛門がつらくて海に入ろうと思う',
    '人工肛門で海に入ろうと思う。もう疲れた',
    'お迎えが来てくれるのを待つだけ',
    'お迎えが来てくれたらいいのに',
    '毒を飲む',
    '消毒を飲みたい',
    'shinda hou ga ii',
    'shindahougaii',
    'i cannot see tomorrow',
  ])('is despair: %s', (phrase) => expect(listOf(phrase)).toBe('crisis'))

  it.each([
    '自殺対策の計画はありますか',
    '先月、夫が救急車で運ばれて入院しました。請求書がすごい額です',
    '管理栄養士さんが話してくれるオンラインの教室',
    '脳腫瘍で探せる病院の一覧はありますか。脳に腫瘍があると言われました',
    '年を越せないほどお金がない',
    '自殺ではなく、病気で亡くなった人の保険',
    '生活がもう限界です。お金の制度を教えて',
    '出血の少ない手術',
    '尿検査の費用',
    'イベントはもう終わりですか',
    '相談の受付はもう終わりですか',
    '血圧の教室',
    '家計が苦しい',
    'お金がなくて苦しい',
    'この制度はもう終わりですか',
    '余命という言葉の読み方',
    '治療をやめた人の体験談を読みたい',
    'がん検診で要精密検査と言われたらどこに相談すればいいですか',
    'アムカという薬局',
    '睡眠薬は1日2錠ですが、保険はききますか',
    '安定剤を1錠もらいました',
    '都内一円の病院の一覧',
    '病院で医療事故があったときの相談先',
    'holding a knife hurts my fingers since chemo',
    '人工肛門で海に入ろうと思う',
    'ストーマをつけて川に入ろうと思っています',
    'お迎えが来てくれるサービス',
    'お迎えが来てくれる車はありますか',
    '消毒を飲む薬との違い',
    'Shinda hotel',
    "I cannot see tomorrow's schedule",
    'I can’t see tomorrow’s events',
  ])('does not stand for it: %s', (phrase) => expect(listOf(phrase)).toBeNull())

  it.each([
    ['comparison', '手術の失敗が少ない病院'],
    ['comparison', '都内一の先生を教えて'],
    ['comparison', 'あの病院は医療事故があったのですか'],
    ['comparison', '順天堂大学って実際どうなん'],
    ['comparison', '駒込と多摩総合で迷っています'],
    ['personalData', '元カノが通ってる病院を知りたい'],
    ['personalData', 'ここで相談した人の名前は'],
    ['personalData', 'がん登録のデータから兄の名前を探して'],
    ['personalData', '職場の高木は何がん？'],
    ['personalData', '本当に通院しているか病院に問い合わせたい'],
    ['prognosis', '来年の桜は見られますか'],
    ['prognosis', '息子の結婚式に間に合いますか'],
    ['prognosis', '抗がん剤をしなかったら何か月'],
    ['prognosis', '悪性度が高いと早く死ぬのですか'],
    ['diagnosis', 'CA125が72だって'],
    ['diagnosis', '首の横がぼこっとしている'],
    ['diagnosis', 'がんになっていると思う？'],
    ['treatmentDecision', '明日の手術をキャンセルしようかな'],
    ['diagnosis', '乳頭から茶色い汁が出る'],
    ['diagnosis', 'クラス3と書いてあった'],
    ['comparison', 'レビューの高い病院'],
    ['personalData', 'サロンの人に連絡したい。電話番号を教えて'],
    ['comparison', 'にゅうがんで ゆうめいな びょういん'],
    ['treatmentDecision', '手術せんかったらいけんの'],
    ['diagnosis', 'my tumor marker went from 4 to 20'],
    ['personalData', '息子の検査の結果をメールで送って'],
    ['personalData', '名前で検索して患者かどうか調べて'],
    ['emergency', '左の腕と顔が動きにくいと父が言う'],
    ['prognosis', '五分五分って言われたけどどうなの'],
    ['comparison', '手術が日本一の先生は'],
    ['personalData', 'あの歌手、白血病って本当ですか'],
    ['emergency', '血圧が60しかない'],
    ['emergency', '胸に刺すような痛みがある'],
    ['comparison', '慶應と順天堂だったらどっち'],
    ['emergency', '背中が裂けるように痛い'],
    ['emergency', 'おなかが板のように硬い'],
    ['treatmentDecision', 'しんどいから薬を今日だけ抜いていい？'],
    ['treatmentDecision', '医師の意見が違う。どちらが正しいですか'],
    ['emergency', '母が呼びかけに応じません'],
    ['emergency', '点滴のあと喉が詰まる感じがする'],
    ['crisis', 'ロープを買ってきた'],
    ['emergency', '口の中が血だらけ'],
    ['emergency', '風呂で倒れた'],
    ['emergency', 'げぼに血がまじっている'],
    ['diagnosis', '検査でクラス3でした'],
    ['diagnosis', 'がんになってると思いますか'],
    ['comparison', '失敗しない病院'],
    ['comparison', '病院のレビューを教えて'],
    ['comparison', '病院のレビュー記事を読んだけど、どこが一番いい病院ですか'],
  ])('is %s: %s', (list, phrase) => expect(listOf(phrase)).toBe(list))

  it.each([
    '皮膚がんの病院はどこで診てもらえますか',
    '胃がんの痛みの講座',
    '従業員の病気の情報をどう扱えばよいですか',
    '緩和ケアは治療をやめた人だけのものですか',
    '手術のキャンセル料はいくらですか',
    '桜を見るイベント',
    'がん登録とは何ですか',
    '相談支援センターってどうやって行くの',
    '病院まで迎えに来てほしい',
    '失敗しない申し込み方',
    '副作用の痛みは消えますか',
    '包丁を握ると手がしびれる人の料理教室',
    '農薬の講演会',
    '血圧が高い人の教室',
    '父が逝ってしまいました。話せる会はありますか',
    '5年生存率って何',
    '患者会のクラス1',
    '教室のクラス2です',
    'がんになってると思われたくない',
    '職場でがんになっていると思われていた',
    '失敗しない病院の選び方',
    '病院のレビュー記事を読んだ',
    '病院のレビューを見ました',
  ])('may be answered: %s', (phrase) => expect(listOf(phrase)).toBeNull())

  it('names the right list nearly always', () => {
    const right = REFUSED_PHRASES.filter(([list, phrase]) => listOf(phrase) === list)
    expect(right.length / REFUSED_PHRASES.length).toBeGreaterThan(0.95)
  })

  it.each(ANSWERED_PHRASES)('is answered: %s', (phrase) => {
    expect(findCare(phrase, [])).toBeNull()
  })

  it.each(HELD_BACK_REFUSED)('refuses too, by %s: %s', (_list, phrase) => {
    expect(findCare(phrase, [])).not.toBeNull()
  })

  it.each(HELD_BACK_ANSWERED)('is answered too: %s', (phrase) => {
    expect(findCare(phrase, [])).toBeNull()
  })

  it('says which words of which list', () => {
    expect(findCare('余命は', [])?.because).toEqual(['病気の見通し：余命「余命」'])
  })

  it.each([
    ['ぜつぼうてきやねん', '絶望的'],
    ['魔法の石で', '魔法の石'],
  ])('knows no more than staff: %s with %s', (phrase, word) => {
    const words = [{ list: 'unprovenCure' as const, word }]
    expect(findCare('今日の天気', words)).toBeNull()
    expect(findCare(word, words)).not.toBeNull()
    expect(findCare(phrase, [])?.because ?? []).not.toContain(word)
  })

  it('counts words of staff wherever they stand, however they are written', () => {
    const words = [{ list: 'unprovenCure', word: 'ミラクルストーン' } as const]
    expect(findCare('みらくるすとーんを買いたい', words)).toEqual({
      list: 'unprovenCure',
      because: ['効果の確かめられていない方法：職員が登録した言葉「ミラクルストーン」'],
    })
    expect(findCare('みらくるすとーんを買いたい', [])).toBeNull()
    expect(findCare('何でもない質問', [{ list: 'crisis', word: '  ' }])).toBeNull()
  })

  it('takes time proportional to the length, whatever is written', () => {
    for (const text of [
      '抗がん剤',
      'がん',
      '死',
      '薬を',
      '病院の',
      'しこり',
      'a ',
      'cancer the ',
      '。',
      '血が',
    ]) {
      const before = performance.now()
      findCare(text.repeat(Math.ceil(300 / text.length)), [])
      expect(performance.now() - before).toBeLessThan(100)
    }
  })
})
