import { docLink, h2, p, richText } from '../../richText'
import type { RichText } from '../../richText/nodes'

/** Longer texts of home page and topics in English, by how the Japanese one begins. */
export const passages: Readonly<Record<string, RichText>> = {
  このサイトについて: richText(
    h2('About this site'),
    p(
      'The Tokyo Cancer Portal is run by the Bureau of Public Health of the Tokyo Metropolitan Government. Information about events is entered by designated cancer hospitals in Tokyo and others, and checked by the Tokyo Metropolitan Government before it is published. What could not be confirmed is shown as 「未確認」 (not confirmed). For details, see “',
      docLink('How to use the Tokyo Cancer Portal', 'content:about-this-portal'),
      '”.',
    ),
  ),
  '治療を受けながら働いている方はたくさんいます。仕事を辞めるか…': richText(
    p(
      'Many people work while receiving treatment. Before you decide whether to leave your job, please look at the desks where you can get advice and the resources you can use.',
    ),
  ),
  'がん相談支援センターでは、だれでも無料で相談できます。その病…': richText(
    p(
      'At a Cancer Consultation and Support Center, anyone can get advice free of charge. You do not need to be a patient of that hospital.',
    ),
  ),
  'お金や健康保険についての質問と答えを、がん情報サービスで読め…': richText(
    p(
      'You can read questions and answers about money and health insurance at the Cancer Information Service (がん情報サービス). For workplaces, there are subsidies for companies that help employees combine treatment and work.',
    ),
  ),
}
