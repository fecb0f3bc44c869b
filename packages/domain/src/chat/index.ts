export * from './chatLimits'
export * from './messageLimits'
