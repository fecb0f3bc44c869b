/** Code and name of the body that publishes the data (全国地方公共団体コード). */
export const TOKYO = { code: '130001', name: '東京都' } as const
