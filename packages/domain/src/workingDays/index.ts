export * from './addWorkingDays'
export * from './answerPromisedOn'
export * from './isWorkingDay'
export * from './workingDaysBetween'
