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
  'お金と制度についての情報です。今は、仕事とお金の質問集と、企業向けの奨励金を載せています。':
    'Information about money and public support. At present it covers questions and answers about work and money, and subsidies for companies.',
  お金についてのページ: 'Pages about money',
}
