import { docLink, h2, p, richText } from './richText'
import type { Block } from './types/blocks'
import { docRef } from './types/refs'

/** The home page as a new portal starts with it. */
export const home: { layout: Block[] } = {
  layout: [
    {
      blockType: 'hero',
      heading: 'がんの情報と相談先を、東京で探す',
      lead: '病院、相談窓口、イベント、仕事との両立の情報をまとめています。患者さん、ご家族、職場の方、どなたでもご覧いただけます。',
      showSearch: true,
    },
    {
      blockType: 'linkCards',
      heading: 'よく使われる入口',
      style: 'task',
      cards: [
        {
          title: '相談できるところを知る',
          description: 'がん相談支援センターでは、だれでも無料で相談できます。',
          // Where there are telephone numbers; the page that explains the centres is linked from it.
          link: { label: '相談できるところを知る', href: '/consultation' },
        },
        {
          title: '病院を探す',
          description: '国や東京都が指定した、都内のがんの病院です。',
          link: { label: '病院を探す', href: '/hospitals' },
        },
        {
          title: 'イベントを探す',
          description: '患者サロン、講演会、相談会などの予定です。',
          link: { label: 'イベントを探す', href: '/events' },
        },
      ],
    },
    {
      blockType: 'linkCards',
      heading: '今の状況から探す',
      style: 'situation',
      cards: [
        {
          title: 'がんと言われたとき',
          description: '一人で抱えずに、まず相談できる場所があります。',
          situation: 'diagnosed',
          link: { label: 'がんと言われたとき', reference: docRef('topic:diagnosed') },
        },
        {
          title: '治療を選ぶとき',
          description: '病院の種類を知り、都内の病院を探せます。',
          situation: 'choosing-treatment',
          link: { label: '治療を選ぶとき', reference: docRef('topic:choosing-treatment') },
        },
        {
          title: '治療中の暮らし',
          description: '治療を受けながらの毎日に役立つ案内です。',
          situation: 'living-with-treatment',
          link: { label: '治療中の暮らし', reference: docRef('topic:living-with-treatment') },
        },
        {
          title: 'お金のこと',
          description: 'お金と制度についての情報です。',
          situation: 'money',
          link: { label: 'お金のこと', reference: docRef('topic:money') },
        },
        {
          title: '治療と仕事の両立',
          description: '治療を受けながら働くための情報です。',
          situation: 'work',
          link: { label: '治療と仕事の両立', reference: docRef('topic:work') },
        },
        {
          title: '再発・緩和ケアのこと',
          description: 'これからのことを相談できる場所があります。',
          situation: 'recurrence-palliative',
          link: { label: '再発・緩和ケアのこと', reference: docRef('topic:recurrence-palliative') },
        },
        {
          title: '大切な人を亡くした方へ',
          description: '相談先と、参加できる集まりを案内します。',
          situation: 'bereaved',
          link: { label: '大切な人を亡くした方へ', reference: docRef('topic:bereaved') },
        },
      ],
    },
    {
      blockType: 'linkCards',
      heading: '立場から探す',
      style: 'audience',
      cards: [
        {
          title: '患者さんへ',
          description: '相談先、病院、仕事、お金の情報へ案内します。',
          audience: 'patient',
          link: { label: '患者さんへ', reference: docRef('topic:for-patients') },
        },
        {
          title: 'ご家族へ',
          description: 'ご家族だけでも相談できる窓口などへ案内します。',
          audience: 'family',
          link: { label: 'ご家族へ', reference: docRef('topic:for-families') },
        },
        {
          title: '職場・企業の方へ',
          description: 'ハンドブック、研修の教材、奨励金などへ案内します。',
          audience: 'employer',
          link: { label: '職場・企業の方へ', reference: docRef('topic:for-employers') },
        },
        {
          title: '医療・支援に携わる方へ',
          description: '案内できる窓口、調査の結果、研修の予定などです。',
          audience: 'medical',
          link: { label: '医療・支援に携わる方へ', reference: docRef('topic:for-medical') },
        },
      ],
    },
    { blockType: 'banners', heading: 'がんを知る' },
    { blockType: 'upcomingEvents', heading: '開催が近いイベント', limit: 3 },
    { blockType: 'news', heading: 'お知らせ', limit: 5 },
    {
      blockType: 'richText',
      body: richText(
        h2('このサイトについて'),
        p(
          '東京都がんポータルは、東京都保健医療局が運営しています。イベントの情報は、都内のがん診療連携拠点病院などが入力し、東京都が確認して載せています。確かめられていないことは「未確認」と表示しています。くわしくは「',
          docLink('東京都がんポータルの使い方', 'content:about-this-portal'),
          '」をご覧ください。',
        ),
      ),
    },
  ],
}
