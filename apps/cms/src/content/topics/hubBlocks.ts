import type { Audience, Situation } from '@tokyo-cancer-portal/domain'
import { p, richText } from '../richText'
import type { Block } from '../types/blocks'
import { docRef } from '../types/refs'
import type { SeedLink } from '../types/shared'

type Card = { title: string; description: string; link: SeedLink }

/** The words with which a way in begins, one paragraph each. */
export function opening(...paragraphs: string[]): Block {
  return { blockType: 'richText', body: richText(...paragraphs.map((text) => p(text))) }
}

/** The few things that most readers come for. */
export function firstSteps(heading: string, ...cards: Card[]): Block {
  return { blockType: 'linkCards', heading, style: 'task', cards }
}

/** Whatever staff tag with this situation or for these readers; says what else there is while that is nothing. */
export function taggedPages(
  heading: string,
  filter: { situation: Situation } | { audience: Audience },
  emptyNote?: string,
): Block {
  return { blockType: 'contentList', heading, ...filter, ...(emptyNote ? { emptyNote } : {}) }
}

/** The next gatherings, of everybody or for these readers. */
export function nextEvents(heading: string, audience?: Audience): Block {
  return { blockType: 'upcomingEvents', heading, limit: 3, ...(audience ? { audience } : {}) }
}

export const TALK: Card = {
  title: '話を聞いてもらう・相談する',
  description: 'がん相談支援センターでは、だれでも無料で相談できます。',
  link: { label: 'がん相談支援センターとは', reference: docRef('content:consultation-center') },
}

export const FIND_HOSPITAL: Card = {
  title: '病院を探す',
  description: '国や東京都が指定した、都内の病院の一覧です。',
  link: { label: '病院を探す', href: '/hospitals' },
}

export const HOSPITAL_TYPES: Card = {
  title: '病院の種類を知る',
  description: '国や東京都が指定する病院の、種類の違いを説明します。',
  link: {
    label: 'がん診療連携拠点病院などの種類',
    reference: docRef('content:hospital-designations'),
  },
}

export const WORK: Card = {
  title: '仕事のことを考える',
  description: '仕事を辞めるかどうかを決める前に、相談できる窓口があります。',
  link: { label: '治療と仕事の両立', reference: docRef('topic:work') },
}

export const MONEY: Card = {
  title: 'お金のことを調べる',
  description: 'お金と健康保険についての質問と答えなどを紹介します。',
  link: { label: 'お金のこと', reference: docRef('topic:money') },
}

export const FIND_EVENT: Card = {
  title: '集まりや講座を探す',
  description: '患者サロン、講演会、相談会などの予定です。',
  link: { label: 'イベントを探す', href: '/events' },
}
