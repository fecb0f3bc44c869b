/** Where islands are served: `/islands/<name>-<hash>.js`. */
export const ISLANDS_PREFIX = '/islands/'
