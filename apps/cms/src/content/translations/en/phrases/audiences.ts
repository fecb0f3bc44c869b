/** The topics by who reads. Their titles are also the links that lead to them. */
export const audiences = {
  // Patients
  患者さんへ: 'For patients',
  'がんと言われた方、治療中の方のための入口です。相談先、病院、仕事、お金の情報へ案内します。':
    'A starting point for people who have been told that they have cancer and people under treatment: where to get advice, hospitals, work and money.',
  患者さんに向けたページ: 'Pages for patients',
  '患者さん向けの集まり・講座': 'Gatherings and classes for patients',
  患者さん向けの資料: 'Resources for patients',

  // Families
  ご家族へ: 'For families',
  '患者さんを支えるご家族のための入口です。ご家族だけでも相談できる窓口や、参加できる集まりへ案内します。':
    'A starting point for families who support a patient: desks where families can get advice on their own, and gatherings they can attend.',
  '相談先と、参加できる集まりへ案内します。':
    'Where you can talk to someone, and gatherings you can attend.',
  ご家族に向けたページ: 'Pages for families',
  ご家族向けの資料: 'Resources for families',

  // Workplaces and companies
  '職場・企業の方へ': 'For workplaces and companies',
  '従業員の治療と仕事の両立を支える職場の方のための入口です。ハンドブック、研修の教材、セミナー、奨励金、相談先へ案内します。':
    'A starting point for workplaces that help employees combine treatment and work: a handbook, training materials, seminars, subsidies and where to get advice.',
  目的から選ぶ: 'Choose by what you want to do',
  最初に読む: 'Read this first',
  '資料、セミナー、奨励金、相談先を、順に読めます。':
    'Pages to read in order: resources, seminars, subsidies and where to get advice.',
  社内の研修に使う: 'Use in training at your company',
  'ハンドブックと、3種類の研修用教材です。': 'A handbook and training materials of three kinds.',
  企業応援ツール: 'Support tools for companies',
  専門家に相談する: 'Get advice from a specialist',
  '東京産業保健総合支援センターの、無料の支援です。':
    'Free support from the Tokyo Occupational Health Support Center.',
  両立支援サービス: 'Support for combining treatment and work',
  奨励金を調べる: 'Look up subsidies',
  '両立に取り組む企業への、東京都の奨励金です。':
    'Subsidies of the Tokyo Metropolitan Government for companies that help employees combine treatment and work.',
  奨励金: 'Subsidies',
  職場の方に向けたページ: 'Pages for workplaces',
  職場の方向けのセミナー: 'Seminars for workplaces',
  職場の方向けの資料: 'Resources for workplaces',

  // Health and support professionals
  '医療・支援に携わる方へ': 'For health and support professionals',
  '患者さんを支える医療者、相談員の方のための入口です。患者さんに案内できる窓口、調査の結果、研修の予定へ案内します。':
    'A starting point for health professionals and counselors who support patients: desks you can tell patients about, survey results and upcoming training.',
  患者さんに案内する: 'What you can tell patients about',
  オープンデータを使う: 'Use our open data',
  '病院とイベントの一覧を、表の形で配っています。':
    'Lists of hospitals and events, available as tables.',
  オープンデータ: 'Open data',
  '医療・支援に携わる方に向けたページ': 'Pages for health and support professionals',
  '医療者向けの研修・講座': 'Training and classes for health professionals',
  '医療・支援に携わる方向けの資料': 'Resources for health and support professionals',
}
