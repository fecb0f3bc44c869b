import { docLink, h2, p, richText } from '../../richText'
import type { RichText } from '../../richText/nodes'
import { TITLES } from './titles'

/** Longer texts of home page and topics in English, by how the Japanese one begins. */
export const passages: Readonly<Record<string, RichText>> = {
  このサイトについて: richText(
    h2('About this site'),
    p(
      'The Tokyo Cancer Portal is run by the Bureau of Public Health of the Tokyo Metropolitan Government. Information about events is entered by designated cancer hospitals in Tokyo and others, and checked by the Tokyo Metropolitan Government before it is published. What could not be confirmed is shown as 「未確認」 (not confirmed). For details, see “',
      docLink(TITLES.aboutThisPortal, 'content:about-this-portal'),
      '”.',
    ),
  ),

  // Subjects
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

  // Situations
  '今すぐ全部を読まなくても大丈夫です。気になるところから、ご自…': richText(
    p(
      'You do not need to read everything right now. Please start with what concerns you, at your own pace.',
    ),
    p(
      'Cancer Consultation and Support Centers are free of charge. You can use them if you are not a patient of that hospital, and before you have been diagnosed. Families can also seek advice on their own.',
    ),
  ),
  'このサイトでは、病院の種類と場所を調べられます。どの治療を受…': richText(
    p(
      'On this site you can look up types of hospitals and where they are. Which treatment to have is something you decide as you talk with your doctor. If you are unsure, you can get advice at a Cancer Consultation and Support Center.',
    ),
  ),
  '治療のこと、暮らしのこと、気持ちのこと。小さなことでも、相談…': richText(
    p(
      'Your treatment, your daily life, how you feel: there are places where you can talk about it, however small it may seem.',
    ),
  ),
  'これからのことは、ご本人も、ご家族も、がん相談支援センターで…': richText(
    p(
      'Both patients and families can talk about what comes next at a Cancer Consultation and Support Center. It is free of charge, and you do not need to be a patient of that hospital.',
    ),
  ),
  '読むのがつらいときは、無理をせず、このページを閉じてください…': richText(
    p(
      'If this is hard to read, please do not force yourself. It is fine to close this page. You can open it again when you feel able to read.',
    ),
    p(
      'Anyone can use a Cancer Consultation and Support Center free of charge, including families and people who live in the area.',
    ),
  ),

  // Readers
  '急いで全部を読まなくても大丈夫です。気になるところから、ご自…': richText(
    p(
      'You do not need to read everything in a hurry. Please start with what concerns you, at your own pace.',
    ),
  ),
  '支える方も、つらいとき、迷うときがあります。ご家族だけで相談…': richText(
    p(
      'People who support someone can have hard and uncertain times too. Families can seek advice on their own.',
    ),
  ),
  '従業員ががんになったとき、職場の支えは大きな力になります。で…': richText(
    p(
      'When an employee has cancer, support from the workplace is a great help. We have gathered resources and places to get advice, so that you can begin with what you can do.',
    ),
  ),
  '患者さんやご家族に案内できる相談先と病院、都の調査の結果をま…': richText(
    p(
      'Here are hospitals and places to get advice that you can tell patients and families about, and the results of surveys by the Tokyo Metropolitan Government. The lists of hospitals and events on this site can also be used as open data.',
    ),
  ),
}
