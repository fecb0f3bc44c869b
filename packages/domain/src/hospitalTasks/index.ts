export * from './eventStanding'
export * from './factsDue'
export * from './lacksRecording'
export * from './nearDeadline'
