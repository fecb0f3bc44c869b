import { entry } from './entry'

/** Films, booklets, reports and papers. */
export const materials = [
  entry('archive', 'アーカイブ動画／アーカイブ／録画配信', {
    reading: 'あーかいぶどうが',
    typed: '見逃し配信／後から見る／録画',
    reason: '終わった催しの録画を指す言い方です。',
  }),
  entry('video', '動画／映像／ビデオ／video', {
    reading: 'どうが',
    typed: 'ムービー／YouTube／ユーチューブ',
    reason: '同じ意味で使われるためです。YouTubeは場所の名前なので、一方向に導きます。',
  }),
  entry('playlist', '動画リスト／再生リスト／playlist', {
    reading: 'どうがりすと',
    typed: 'プレイリスト',
    reason: '言い方の違いと英語です。',
  }),
  entry('booklet', '冊子／小冊子／パンフレット／リーフレット／booklet', {
    reading: 'さっし',
    typed: 'チラシ／パンフ／印刷物',
    reason: '印刷した資料の呼び方です。チラシは催しの案内も指すため、一方向に導きます。',
  }),
  entry('materials', '資料／資材', {
    reading: 'しりょう',
    typed: 'ダウンロード／PDF／教材／配布資料',
    reason: '東京都の文書では「資材」とも書かれるためです。',
  }),
  entry('qa', 'Q&A／質問と答え／よくある質問／FAQ', {
    typed: '質問集／よくあるご質問',
    reason: '同じ形の資料の呼び方です。',
  }),
  entry('report', '調査報告書／報告書', {
    reading: 'ちょうさほうこくしょ',
    typed: '調査結果／実態調査／統計／report',
    reason: '調査結果は報告書の中身を指すため、一方向に導きます。',
  }),
  entry('survey', 'アンケート調査／アンケート／survey', {
    reading: 'あんけーとちょうさ',
    typed: '調査票',
    reason: '短い言い方と英語です。',
  }),
  entry('meeting-papers', '会議資料', {
    reading: 'かいぎしりょう',
    typed: '議事録／会議の記録／議事要旨',
    reason: '議事録は別の文書ですが、会議について探す人を資料へ一方向に導きます。',
  }),
  entry('council', '東京都がん対策推進協議会／がん対策推進協議会', {
    reading: 'とうきょうとがんたいさくすいしんきょうぎかい',
    typed: 'がんの協議会／都の会議',
    reason: '短い言い方です。国にも同じ名前の会議があります。',
  }),
  entry('working-group', 'ワーキンググループ／WG／working group', {
    typed: '部会／作業部会／ワーキング',
    reason: '略した言い方です。部会は別の会議のこともあるため、一方向に導きます。',
  }),
  entry('cancer-plan', '東京都がん対策推進計画／がん対策推進計画', {
    reading: 'とうきょうとがんたいさくすいしんけいかく',
    typed: 'がん計画／都の計画／がん対策基本法',
    reason: '短い言い方です。法律の名前からは、一方向に導きます。',
  }),
]
