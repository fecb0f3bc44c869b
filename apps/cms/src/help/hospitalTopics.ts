import type { HelpTopic } from './HelpTopic'

/** For people at hospitals, what they do most often first. */
export const HOSPITAL_TOPICS: readonly HelpTopic[] = [
  {
    id: 'next-event',
    title: '前回のイベントから作る',
    when: '毎月の患者サロンなど、前と同じ内容でまた開くとき。',
    steps: [
      { text: 'ホームで「前回のイベントから作る」を押します。', picture: 'home-start' },
      {
        text: 'もとにするイベントを押します。もとのイベントは変わりません。',
        picture: 'next-event',
      },
      {
        text: '日付と締切を次の回に直した下書きが開きます。違うところを直します。',
        picture: 'next-event-made',
      },
      {
        text: '保存してから「承認を依頼する」を押します。連絡は書かなくてもかまいません。',
        picture: 'submit',
      },
    ],
  },
  {
    id: 'paste-event',
    title: '文章を貼り付けて作る',
    when: 'チラシやメール、ホームページの文章があるとき。',
    steps: [
      { text: 'ホームで「文章を貼り付けて作る」を押します。', picture: 'home-start' },
      {
        text: '文章をそのまま貼り付けて「読み取る」を押します。文字の入ったPDFも選べます。',
        picture: 'paste-text',
      },
      {
        text: '読み取った内容を見て、違うものはチェックを外します。よければ「下書きを作って、フォームで仕上げる」を押します。',
        picture: 'paste-reading',
      },
      { text: '足りない欄を入れて保存し「承認を依頼する」を押します。', picture: 'submit' },
    ],
  },
  {
    id: 'new-event',
    title: '新しく作る',
    when: 'はじめて開くイベントのとき。',
    steps: [
      { text: 'ホームで「新しく作る」を押します。', picture: 'home-start' },
      {
        text: '「名称」から順に入れます。主催、会場、問い合わせ先は、施設情報から入っています。分からない欄は空けておきます。',
        picture: 'new-event',
      },
      {
        text: '途中でも「プレビュー」を押せば、サイトでの見え方が分かります。「下書き保存」を押せば、続きは後で書けます。',
        picture: 'new-event',
      },
      { text: '書けたら「承認を依頼する」を押します。', picture: 'submit' },
    ],
  },
  {
    id: 'returned',
    title: '差し戻されたとき',
    when: '都の担当者から、直してほしいところのコメントが届いたとき。',
    steps: [
      {
        text: 'ホームの「やること」にコメントが出ます。「会場 › 会場の名前」のような項目の名前を押すと、その欄が開きます。',
        picture: 'returned-home',
      },
      { text: 'コメントを読みながら、欄を直します。', picture: 'returned-field' },
      { text: '保存して、もう一度「承認を依頼する」を押します。', picture: 'submit' },
    ],
  },
  {
    id: 'announce',
    title: '中止・延期を知らせる',
    when: '公開中のイベントが開けなくなったとき。承認を待たずに、すぐサイトに載ります。',
    steps: [
      {
        text: 'イベントを開き、中止・延期を知らせるボタンを押します。何回か開くときは「どの回について知らせますか」で選びます。',
        picture: 'announce',
      },
      { text: '「中止」か「延期」を選び、理由と、申し込んだ方への案内を書きます。' },
      {
        text: '「内容を確かめる」を押し、読み直してから載せます。載せた後に、都の担当者も確かめます。',
      },
    ],
  },
  {
    id: 'recurrence',
    title: '毎月の集まりを登録する',
    when: '毎月第3水曜のように、決まった日に開くとき。1つのイベントにまとめます。',
    steps: [
      {
        text: 'フォームの、決まった日に開くときの欄を開きます。「ことばで入力」に、たとえば毎月第3水曜 14:00〜15:30と書いて「欄に入れる」を押すか、「くり返し方」から選びます。',
        picture: 'recurrence',
      },
      { text: '保存すると、開催日が並びます。1日ずつ直したり、休む日を消したりできます。' },
      { text: '1回だけ中止するときは、その回を選んで中止を知らせます。ほかの回はそのままです。' },
    ],
  },
]
