import { entry } from './entry'

/** Okurigana and word forms. What the program levels by itself (width, case, hiragana and katakana) is not repeated. */
export const spelling = [
  entry('okuri-torikumi', '取組／取り組み／取組み', {
    reading: 'とりくみ',
    typed: 'とりくみ事例／取りくみ',
    reason: '送り仮名の違いです。役所の文書では「取組」と書かれます。',
  }),
  entry('okuri-moushikomi', '申込み／申し込み／申込', {
    reading: 'もうしこみ',
    typed: '申込方法／応募／エントリー',
    reason: '送り仮名の違いです。応募などの言葉からは一方向に導きます。',
  }),
  entry('okuri-toiawase', '問い合わせ／問合せ／問い合せ／問合わせ', {
    reading: 'といあわせ',
    typed: 'お問い合わせ／お問合せ／連絡先／contact',
    reason: '送り仮名の違いです。',
  }),
  entry('okuri-uketsuke', '受付／受け付け／受付け', {
    reading: 'うけつけ',
    typed: '受付時間／窓口の時間',
    reason: '送り仮名の違いです。',
  }),
  entry('okuri-tetsuzuki', '手続き／手続', {
    reading: 'てつづき',
    typed: '手つづき／申請',
    reason: '送り仮名の違いです。申請は手続きの一つなので、一方向に導きます。',
  }),
  entry('okuri-shiharai', '支払い／支払', {
    reading: 'しはらい',
    typed: '支払う／支払方法',
    reason: '送り仮名の違いです。',
  }),
  entry('okuri-haraimodoshi', '払い戻し／払戻し／払戻', {
    reading: 'はらいもどし',
    typed: '返金／お金が戻る',
    reason: '送り仮名の違いです。',
  }),
  entry('okuri-toriatsukai', '取り扱い／取扱い／取扱', {
    reading: 'とりあつかい',
    typed: '取りあつかい',
    reason: '送り仮名の違いです。',
  }),
  entry('okuri-todokede', '届け出／届出', {
    reading: 'とどけで',
    typed: '届け／届出書',
    reason: '送り仮名の違いです。役所の文書では「届出」と書かれます。',
  }),
  entry('okuri-shimekiri', '締切り／締め切り／締切', {
    reading: 'しめきり',
    typed: '期限／しめきり日',
    reason: '送り仮名と略した字の違いです。期限は広い言葉なので、一方向に導きます。',
  }),
  entry('okuri-kashidashi', '貸出し／貸し出し／貸出', {
    reading: 'かしだし',
    typed: '借りる／レンタル',
    reason: '送り仮名の違いです。借りる側の言葉からも導きます。',
  }),
  entry('okuri-hanashiai', '話し合い／話合い', {
    reading: 'はなしあい',
    typed: '話しあい',
    reason: '送り仮名の違いです。',
  }),
  entry('okuri-tsukisoi', '付き添い／付添い／付添', {
    reading: 'つきそい',
    typed: '同伴／つきそい入院',
    reason: '送り仮名の違いです。',
  }),
  entry('okuri-mimai', 'お見舞い／見舞い／お見舞', {
    reading: 'おみまい',
    typed: '面会',
    reason: '送り仮名の違いです。面会は広い言葉なので、一方向に導きます。',
  }),
  entry('okuri-kumiawase', '組み合わせ／組合せ／組合わせ', {
    reading: 'くみあわせ',
    typed: '組みあわせ',
    reason: '送り仮名の違いです。',
  }),
  entry('okuri-hikitsugi', '引き継ぎ／引継ぎ／引継', {
    reading: 'ひきつぎ',
    typed: '仕事の引きつぎ',
    reason: '送り仮名の違いです。',
  }),
  entry('okuri-kirikae', '切り替え／切替え／切替', {
    reading: 'きりかえ',
    typed: '切りかえ',
    reason: '送り仮名の違いです。',
  }),
  entry('okuri-hikkoshi', '引っ越し／引越し／引越', {
    reading: 'ひっこし',
    typed: '転居',
    reason: '送り仮名の違いです。',
  }),
  entry('okuri-uchiawase', '打ち合わせ／打合せ', {
    reading: 'うちあわせ',
    typed: 'ミーティング',
    reason: '送り仮名の違いです。',
  }),
  entry('word-kakawaru', '関わる／係る', {
    reading: 'かかわる',
    typed: '関係する',
    reason: '役所の文書では「係る」と書かれるためです。',
  }),
  entry('word-hitori', '一人／1人', {
    reading: 'ひとり',
    typed: '独り',
    reason: '数字と漢字の書き方の違いです。',
  }),
  entry('word-month', 'か月／ヶ月／箇月', {
    reading: 'かげつ',
    typed: '月間',
    reason: '「か」の書き方がいくつもあるためです。',
  }),
  entry('word-fuzoku', '附属／付属', {
    reading: 'ふぞく',
    reason: '法律や大学の名前では「附属」、ふだんは「付属」と書くためです。',
  }),
]
