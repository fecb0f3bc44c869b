import type { NotedReply } from './NotedReply'

const holder = globalThis as typeof globalThis & { portalChatReplies?: Map<string, NotedReply> }

/** What this process has noted. Kept on globalThis because Next bundles modules more than once. */
export function notedReplies(): Map<string, NotedReply> {
  holder.portalChatReplies ??= new Map()
  return holder.portalChatReplies
}
