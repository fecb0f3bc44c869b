import type { ModelRequest } from '@tokyo-cancer-portal/chatbot'

/** For the marks that servers put around a conversation. */
const AROUND = 64

/** As many tokens as a call can use at the most: no token is shorter than a byte. */
export const mostTokensOf = ({ system, prompt, maxOutputTokens }: ModelRequest): number =>
  Buffer.byteLength(system) + Buffer.byteLength(prompt) + AROUND + maxOutputTokens
