/** The box by which a visitor agrees that a question is kept. */
export const KEEP = { name: 'keep', value: 'yes' } as const
