/** The topics by situation. Their titles are also the links that lead to them. */
export const situations = {
  '調べる・相談する': 'Look things up and get advice',
  '患者さん向けの講座・集まり': 'Classes and gatherings for patients',

  // Told that it is cancer
  がんと言われたとき: 'When you have been told that you have cancer',
  'がんと言われて、何から始めればよいか分からないときの入口です。まず、話を聞いてもらえる場所から案内します。':
    'A starting point for when you have been told that you have cancer and do not know where to begin. It starts with places where someone will listen to you.',
  'まず、できること': 'What you can do first',
  がんと言われたときに読むページ: 'Pages for when you have been told that you have cancer',
  'ほかの患者さんと話す・学ぶ': 'Talk with other patients, and learn',

  // Choosing treatment
  治療を選ぶとき: 'Choosing treatment',
  '治療を受ける病院を知りたいとき、迷っているときの入口です。病院の種類を知り、都内の病院を探せます。':
    'A starting point for when you want to know about hospitals for your treatment, or are unsure. You can learn about types of hospitals and find a hospital in Tokyo.',
  治療を選ぶときに読むページ: 'Pages about choosing treatment',

  // Living with treatment
  治療中の暮らし: 'Daily life during treatment',
  '治療を受けながらの毎日についての入口です。相談先、仕事とお金、参加できる集まりへ案内します。':
    'A starting point for everyday life while receiving treatment: where to get advice, work and money, and gatherings you can attend.',
  '今、知りたいこと': 'What you want to know now',
  治療中の暮らしのページ: 'Pages about daily life during treatment',

  // Recurrence and palliative care
  '再発・緩和ケアのこと': 'Recurrence and palliative care',
  '再発が分かったとき、緩和ケアについて知りたいときの入口です。相談先と病院へ案内します。':
    'A starting point for when you have learned that cancer has come back, or want to know about palliative care: where to get advice, and hospitals.',
  '再発・緩和ケアのページ': 'Pages about recurrence and palliative care',
  これからのイベント: 'Upcoming events',

  // Bereaved
  大切な人を亡くした方へ: 'After losing someone dear to you',
  '大切な人をがんで亡くした方のための入口です。相談先と、参加できる集まりへ案内します。':
    'A starting point for people who have lost someone dear to them to cancer: where you can talk to someone, and gatherings you can attend.',
  '話す・つながる': 'Talk to someone and meet others',
  大切な人を亡くした方に向けたページ: 'Pages for people who have lost someone dear to them',
  'このテーマのページは、まだ公開していません。話を聞いてほしいときは、相談窓口をご利用ください。':
    'Pages on this topic have not been published yet. If you would like someone to listen to you, please use a consultation desk.',
  'ご家族向けの集まり・講座': 'Gatherings and classes for families',
}
