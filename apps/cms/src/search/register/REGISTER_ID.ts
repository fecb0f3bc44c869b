/** Stands in `depends_on` of a row for the register as a whole: the row holds a number that is counted in it. */
export const REGISTER_ID = '00000000-0000-0000-0000-00000000002a'
