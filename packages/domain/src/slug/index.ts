export * from './isSlug'
export * from './slugFrom'
