/** Asia/Tokyo is nine hours ahead of UTC all year round (no summer time since 1952). */
export const JAPAN_OFFSET_MS = 9 * 60 * 60 * 1000
