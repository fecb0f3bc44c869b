/** Below the root of the admin. */
export const HELP_PATH = '/help'

export const HELP_PRINT_PATH = '/help/print'
