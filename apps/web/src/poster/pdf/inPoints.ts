/** Millimetres in the unit of PDF, of which 72 are an inch. */
export const inPoints = (millimetres: number): number => (millimetres * 72) / 25.4
