/** The guided conversations of the chat. What their links and titles share with pages stands with those. */
export const chat = {
  // Somebody to talk to
  相談先を探す: 'Find someone to talk to',
  'どんなことを相談したいですか。どの窓口も、無料で相談できます。':
    'What would you like to talk about? All of these desks are free of charge.',
  '病気や治療、気持ちのこと': 'The illness, treatment or my feelings',
  仕事のこと: 'Work',
  家の近くで探したい: 'Find one near my home',
  'がん相談支援センターに相談できます。その病院にかかっていない方や、ご家族も利用できます。':
    'You can talk to a Cancer Consultation and Support Center. You can use it even if you do not go to that hospital, and families can use it too.',
  '治療と仕事について相談できる窓口です。':
    'Here are desks where you can get advice on treatment and work.',
  '住んでいる区市町村の名前を入れて探せます。たとえば「立川市の近くの相談支援センター」と入力してください。':
    'You can search by the name of the city or ward where you live. For example, type “support centers near Tachikawa”.',
  '相談窓口のある病院を探す（未確認の病院も含みます）':
    'Find hospitals with a consultation desk (including hospitals where this is not confirmed)',

  // Hospitals
  'どのように探しますか。': 'How would you like to search?',
  地域から: 'By area',
  がんの種類から: 'By type of cancer',
  '病院の種類（指定）から': 'By type of hospital (designation)',
  病院の一覧: 'List of hospitals',
  '「立川市の近くの病院」のように、区市町村の名前を入れて質問できます。一覧でも、地域で絞り込めます。':
    'You can ask with the name of a city or ward, for example “hospitals near Tachikawa”. You can also narrow down the list by area.',
  '「乳がんの病院」のように、がんの種類を入れて質問できます。一覧でも、がんの種類で絞り込めます。':
    'You can ask with a type of cancer, for example “breast cancer hospitals”. You can also narrow down the list by type of cancer.',
  'がん診療連携拠点病院など、国や都が指定した病院の種類を説明しています。':
    'This page explains the types of hospitals designated for cancer care by the national or the Tokyo Metropolitan Government.',

  // Work
  仕事と治療: 'Work and treatment',
  'いまの状況に近いものを選んでください。': 'Please choose what is closest to your situation.',
  仕事を続けたい: 'I want to keep working',
  職場にどう伝えるか: 'How to tell my workplace',
  仕事を探したい: 'I want to find a job',
  誰かに相談したい: 'I want to talk to someone',
  '治療を受けながら働くための情報をまとめています。仕事を辞めるかどうかは、急いで決めなくても大丈夫です。':
    'Here is information for working while receiving treatment. You do not have to decide in a hurry whether to leave your job.',
  '職場に何をどう伝えるかは、一人で決める前に相談できます。':
    'What to tell your workplace, and how: you can talk to someone before you decide on your own.',
  '治療中や治療後に仕事を探す方のための資料と窓口です。':
    'Here are resources and desks for people who are looking for a job during or after treatment.',
  就職活動を支援する資材等の紹介: 'Resources for finding a job',
  '仕事のことも、がん相談支援センターで相談できます。':
    'You can also talk about work at a Cancer Consultation and Support Center.',

  // Money
  お金の制度: 'Money and public support',
  'お金と制度の情報をまとめています。使える制度は人によって違うため、相談員に聞くのが近道です。':
    'Here is information about money and public support. What you can use differs from person to person, so the quickest way is to ask a counselor.',
  情報を読む: 'Read about it',
  '医療費や生活費を支える制度についての情報です。':
    'Here is information about schemes that help with medical and living costs.',
  'お金のことも、がん相談支援センターで無料で相談できます。':
    'You can also talk about money at a Cancer Consultation and Support Center, free of charge.',

  // Events
  'どんなイベントを探していますか。「来週オンラインで参加できる会」のように質問することもできます。':
    'What kind of event are you looking for? You can also type a question, for example “online events next week”.',
  オンラインで参加したい: 'I want to join online',
  会場に行きたい: 'I want to go to a venue',
  すべて見る: 'See all',
  イベントの一覧: 'List of events',
  'オンラインで参加できるイベントです。': 'Here are events that you can join online.',
  オンラインのイベント: 'Online events',
  '会場で開かれるイベントです。': 'Here are events that are held at a venue.',
  会場のイベント: 'Events at a venue',
  'これからのイベントを、日付の順に見られます。': 'You can see upcoming events in order of date.',

  // Companies
  企業の方: 'For companies',
  '従業員の治療と仕事の両立について、知りたいことを選んでください。':
    'Please choose what you want to know about helping employees combine treatment and work.',
  資料や道具がほしい: 'I need materials and tools',
  セミナーの動画を見たい: 'I want to watch seminar videos',
  奨励金や表彰を知りたい: 'I want to know about subsidies and awards',
  専門の窓口に相談したい: 'I want advice from a specialist desk',
  '職場で使える資料をまとめています。': 'Here are resources that you can use at the workplace.',
  がん治療と仕事を支援する企業応援ツール:
    'Support tools for companies on cancer treatment and work',
  '企業向けに開かれたオンラインセミナーの記録を紹介しています。':
    'Here are records of online seminars that were held for companies.',
  '治療と仕事の両立支援セミナー（企業向け）':
    'Seminars on combining treatment and work (for companies)',
  '東京都の奨励金と、これまでに行われた表彰を紹介しています。':
    'Here are subsidies of the Tokyo Metropolitan Government, and awards that were given so far.',
  東京都の奨励金について: 'About subsidies of the Tokyo Metropolitan Government',
  企業表彰について: 'About awards for companies',
  '職場からの相談にも、無料で応じている窓口があります。':
    'There are desks that give advice to workplaces too, free of charge.',
  産業保健総合支援センターの両立支援サービス:
    'Support for combining treatment and work by the Occupational Health Support Center',
}
