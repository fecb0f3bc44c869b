export * from './guideOf'
export * from './orderPages'
export * from './parentProblem'
