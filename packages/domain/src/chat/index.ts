export * from './chatLimits'
