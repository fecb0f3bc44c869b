import { TITLES } from '../titles'

/** Home page, menus and settings. */
export const shell = {
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
  '国や東京都が指定した、都内のがんの病院です。':
    'Cancer hospitals in Tokyo designated by the national or the Tokyo Metropolitan Government.',
  今の状況から探す: 'Find information for your situation',
  '一人で抱えずに、まず相談できる場所があります。':
    'You do not have to face it alone. There are places where you can talk to someone first.',
  '病院の種類を知り、都内の病院を探せます。':
    'Learn about types of hospitals and find a hospital in Tokyo.',
  '治療を受けながらの毎日に役立つ案内です。':
    'Guidance for everyday life while receiving treatment.',
  'お金と制度についての情報です。': 'Information about money and public support.',
  '治療を受けながら働くための情報です。': 'Information for working while receiving treatment.',
  'これからのことを相談できる場所があります。':
    'There are places where you can talk about what comes next.',
  '相談先と、参加できる集まりを案内します。':
    'Where you can talk to someone, and gatherings you can attend.',
  立場から探す: 'Information for you',
  '相談先、病院、仕事、お金の情報へ案内します。':
    'A guide to consultation, hospitals, work and money.',
  'ご家族だけでも相談できる窓口などへ案内します。':
    'Including desks where families can seek advice on their own.',
  'ハンドブック、研修の教材、奨励金などへ案内します。':
    'A handbook, training materials, subsidies and more.',
  '案内できる窓口、調査の結果、研修の予定などです。':
    'Desks you can tell people about, survey results, upcoming training and more.',
  がんを知る: 'Learn about cancer',
  開催が近いイベント: 'Upcoming events',
  お知らせ: 'News',

  // Menus
  イベント: 'Events',
  資料: 'Resources',
  探す: 'Find',
  資料を探す: 'Find resources',
  チャットで質問する: 'Ask by chat',
  用語集: 'Glossary',
  このサイトについて: 'About this site',
  東京都がんポータルの使い方: TITLES.aboutThisPortal,
  サイトポリシー: 'Site policy',
  個人情報の取り扱い: 'Handling of personal information',
  ウェブアクセシビリティ方針: TITLES.accessibility,
}
