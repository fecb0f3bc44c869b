/** Short texts in English, by the Japanese one. */
export const phrases: Readonly<Record<string, string>> = {
  // The site
  東京都がんポータル: 'Tokyo Cancer Portal',
  'がんの情報と相談先を、東京で探す': 'Find cancer information and support in Tokyo',
  'がん相談支援センター（どなたでも無料で相談できます）':
    'Cancer Consultation and Support Centers (free of charge for everyone)',

  // Home
  '病院、相談窓口、イベント、仕事との両立の情報をまとめています。患者さん、ご家族、職場の方、どなたでもご覧いただけます。':
    'Hospitals, consultation desks, events, and information on combining work and treatment, all in one place. For patients, families, workplaces and everyone else.',
  よく使われる入口: 'Where most people start',
  相談できるところを知る: 'Find someone to talk to',
  'がん相談支援センターでは、だれでも無料で相談できます。':
    'At a Cancer Consultation and Support Center, anyone can get advice free of charge.',
  がん相談支援センターとは: 'What is a Cancer Consultation and Support Center?',
  病院を探す: 'Find a hospital',
  '国や東京都が指定した、都内のがんの病院です。':
    'Cancer hospitals in Tokyo designated by the national or the Tokyo Metropolitan Government.',
  イベントを探す: 'Find an event',
  '患者サロン、講演会、相談会などの予定です。':
    'Upcoming patient gatherings, lectures, consultation events and more.',
  立場から探す: 'Information for you',
  患者さんへ: 'For patients',
  '相談先、病院、仕事、お金の情報へ案内します。':
    'A guide to consultation, hospitals, work and money.',
  ご家族へ: 'For families',
  'ご家族だけでも相談できる窓口などへ案内します。':
    'Including desks where families can seek advice on their own.',
  '職場・企業の方へ': 'For workplaces and companies',
  'ハンドブック、研修の教材、奨励金などへ案内します。':
    'Handbooks, training materials, subsidies and more.',
  今の状況から探す: 'Find information for your situation',
  がんと言われた: 'You have been told that you have cancer',
  '一人で抱えずに、まず相談できる場所があります。':
    'You do not have to face it alone. There are places where you can talk to someone first.',
  相談する: 'Talk to someone',
  治療を選ぶ: 'Choosing treatment',
  '病院の種類を知り、病院を探せます。': 'Learn about types of hospitals and find a hospital.',
  '病院を知る・探す': 'Learn about and find hospitals',
  仕事: 'Work',
  '治療を受けながら働くための情報です。': 'Information for working while receiving treatment.',
  治療と仕事の両立: 'Combining treatment and work',
  お金: 'Money',
  'お金と制度についての情報です。': 'Information about money and public support.',
  お金の制度: 'Financial support',
  がんを知る: 'Learn about cancer',
  開催が近いイベント: 'Upcoming events',
  お知らせ: 'News',

  // Menus
  イベント: 'Events',
  資料: 'Resources',
  探す: 'Find',
  資料を探す: 'Find resources',
  このサイトについて: 'About this site',
  東京都がんポータルの使い方: 'How to use the Tokyo Cancer Portal',
  ウェブアクセシビリティ方針: 'Web accessibility policy',
  個人情報の取り扱い: 'Handling of personal information',

  // Topics
  '働きながら治療を受けること、仕事に戻ること、職場で支えることについての情報です。':
    'Information about receiving treatment while working, returning to work, and giving support at the workplace.',
  まず知りたいこと: 'What to know first',
  '患者さん・ご家族・職場の方が使える窓口です。':
    'Desks for patients, families and people at the workplace.',
  治療と仕事の両立について相談できるところ: 'Where to get advice on combining treatment and work',
  全体を見る: 'See the whole picture',
  'がん治療と仕事の両立について、立場ごとにまとめています。':
    'Combining cancer treatment and work, arranged by who you are.',
  がん治療と仕事の両立: 'Combining cancer treatment and work',
  'ハンドブック、研修の教材、セミナー、奨励金を紹介します。':
    'Handbooks, training materials, seminars and subsidies.',
  がん治療と仕事の両立のページ: 'Pages about combining cancer treatment and work',
  '資料・リンク': 'Resources and links',
  仕事に関するイベント: 'Events about work',
  'がんのこと、仕事のことを相談できる窓口です。ご家族や、診断される前の方も相談できます。':
    'Desks where you can get advice about cancer and about work. Families, and people who have not been diagnosed, can use them too.',
  相談先を知る: 'Where to get advice',
  '相談会・患者サロン': 'Consultation events and patient gatherings',
  'がんの治療をする都内の病院を探せます。病院の種類の違いも説明しています。':
    'Find hospitals in Tokyo that treat cancer. The different types of hospitals are explained too.',
  '国や東京都が指定した、都内の病院の一覧です。':
    'A list of hospitals in Tokyo designated by the national or the Tokyo Metropolitan Government.',
  病院の種類を知る: 'Learn about types of hospitals',
  'お金と制度についての情報です。今は、仕事とお金の質問集と、企業向けの奨励金を載せています。':
    'Information about money and public support. At present it covers questions and answers about work and money, and subsidies for companies.',
}
