export * from './answerTime'
export * from './medianOf'
export * from './reviewRisk'
export * from './reviewRisks'
