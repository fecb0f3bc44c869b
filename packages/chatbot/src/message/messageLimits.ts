/** How long a message may be, in characters, and how many of those before it are looked at. */
export const MESSAGE_LIMITS = { characters: 300, turns: 3 } as const
