const HIDDEN = /（[^（）]{1,10}を伏せました）|\(name removed\)/gu

/** A message that was redacted (`redactMessage`), without the notes of what was taken out: they are no words of anybody. */
export const withoutHidden = (message: string): string => message.replaceAll(HIDDEN, ' ')
