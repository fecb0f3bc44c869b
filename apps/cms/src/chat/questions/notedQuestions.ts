import type { NotedQuestion } from './NotedQuestion'

const holder = globalThis as typeof globalThis & { portalChatQuestions?: NotedQuestion[] }

/** What this process has noted. Kept on globalThis because Next bundles modules more than once. */
export function notedQuestions(): NotedQuestion[] {
  holder.portalChatQuestions ??= []
  return holder.portalChatQuestions
}
