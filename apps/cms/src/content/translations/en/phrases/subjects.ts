import { TITLES } from '../titles'

/** The topics by subject. */
export const subjects = {
  '資料・リンク': 'Resources and links',

  // Work
  治療と仕事の両立: 'Combining treatment and work',
  '働きながら治療を受けること、仕事に戻ること、職場で支えることについての情報です。':
    'Information about receiving treatment while working, returning to work, and giving support at the workplace.',
  まず知りたいこと: 'What to know first',
  '患者さん・ご家族・職場の方が使える窓口です。':
    'Desks for patients, families and people at the workplace.',
  治療と仕事の両立について相談できるところ: TITLES.workConsultationDesks,
  'ご本人・ご家族：順に読む': 'Patients and families: read in order',
  '相談先、仕事探し、経験した方への調査を、順に読めます。':
    'Pages to read in order: where to get advice, looking for work, and a survey of people who have had cancer.',
  がんの治療を受けながら働く: TITLES.cancerAndWork,
  '職場・企業の方：順に読む': 'Workplaces and companies: read in order',
  'ハンドブック、教材、セミナー、奨励金、相談先を、順に読めます。':
    'Pages to read in order: a handbook, training materials, seminars, subsidies and where to get advice.',
  治療と仕事の両立を支える: 'Helping people combine treatment and work',
  'ご本人・ご家族へ': 'For patients and families',
  仕事についてのほかのページ: 'Other pages about work',
  仕事に関するイベント: 'Events about work',

  // Consultation
  相談する: 'Talk to someone',
  'がんのこと、仕事のことを相談できる窓口です。ご家族や、診断される前の方も相談できます。':
    'Desks where you can get advice about cancer and about work. Families, and people who have not been diagnosed, can use them too.',
  相談先を知る: 'Where to get advice',
  '相談会・患者サロン': 'Consultation events and patient gatherings',

  // Hospitals
  '病院を知る・探す': 'Learn about and find hospitals',
  'がんの治療をする都内の病院を探せます。病院の種類の違いも説明しています。':
    'Find hospitals in Tokyo that treat cancer. The different types of hospitals are explained too.',

  // Money
  お金のこと: 'Money',
  'お金と制度についての情報です。医療費や生活費を支える制度の説明と、相談できるところを案内します。':
    'Information about money and public support: schemes that help with medical and living costs, and where to get advice.',
  制度のことばを知る: 'What the schemes are called',
  高額療養費制度: 'High-cost medical expense benefit (高額療養費制度)',
  限度額適用認定証: 'Certificate for the payment limit (限度額適用認定証)',
  傷病手当金: 'Injury and sickness allowance (傷病手当金)',
  医療費控除: 'Medical expense deduction (医療費控除)',
  障害年金: 'Disability pension (障害年金)',
  '1か月の医療費が上限の額を超えたとき、超えた分が後から支給されます。':
    'When medical costs of one month exceed a limit, the amount above it is paid back later.',
  '窓口で示すと、1か月の支払いを上限の額までにできます。':
    'Shown at the counter, it keeps what you pay in one month within the limit.',
  '病気やけがで仕事を休み、給料を十分に受け取れないときに支給されます。':
    'Paid when you are off work because of illness or injury and do not receive enough pay.',
  '1年間の医療費が一定の額を超えたとき、所得税などが軽くなることがあります。':
    'When medical costs of one year exceed a certain amount, income tax and other taxes may be reduced.',
  '生活や仕事に支障があるときに、条件を満たすと受け取れる公的な年金です。':
    'A public pension for people whose daily life or work is affected and who meet the conditions.',
  お金についてのページ: 'Pages about money',
}
