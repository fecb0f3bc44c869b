import { TITLES } from '../titles'

/** The cards that several pages show. */
export const cards = {
  '話を聞いてもらう・相談する': 'Talk to someone and get advice',
  'がん相談支援センターでは、だれでも無料で相談できます。':
    'At a Cancer Consultation and Support Center, anyone can get advice free of charge.',
  がん相談支援センターとは: TITLES.consultationCenter,
  病院を探す: 'Find a hospital',
  '国や東京都が指定した、都内の病院の一覧です。':
    'A list of hospitals in Tokyo designated by the national or the Tokyo Metropolitan Government.',
  病院の種類を知る: 'Learn about types of hospitals',
  '国や東京都が指定する病院の、種類の違いを説明します。':
    'How the types of hospitals designated by the national or the Tokyo Metropolitan Government differ.',
  がん診療連携拠点病院などの種類: TITLES.hospitalDesignations,
  仕事のことを考える: 'Think about work',
  '仕事を辞めるかどうかを決める前に、相談できる窓口があります。':
    'There are desks where you can get advice before you decide whether to leave your job.',
  お金のことを調べる: 'Find out about money',
  'お金と健康保険についての質問と答えなどを紹介します。':
    'Questions and answers about money and health insurance, and more.',
  集まりや講座を探す: 'Find gatherings and classes',
  '患者サロン、講演会、相談会などの予定です。':
    'Upcoming patient gatherings, lectures, consultation events and more.',
  イベントを探す: 'Find an event',
}
