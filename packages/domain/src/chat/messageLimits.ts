/** How long what somebody says to the chatbot may be, in characters, and how many messages before it are looked at. */
export const CHAT_MESSAGE_LIMITS = { characters: 300, turns: 3 } as const
