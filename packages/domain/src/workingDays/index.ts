export * from './addWorkingDays'
export * from './answerPromisedOn'
export * from './isWorkingDay'
