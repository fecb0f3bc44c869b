/**
 * The numbers of advisory locks, all of one database, each for one purpose: two purposes with one number would wait for
 * each other, or a process for itself.
 */
export const LOCKS = {
  /** Content is loaded. */
  contentLoad: 7_201_346_121,
  /** Rows of the index are written because something that they name changed. */
  dependents: 7_201_346_122,
  /** Numbers of the register are in rows, or change. */
  register: 7_201_346_123,
  /** Files are read for their text. */
  fileReading: 7_201_346_124,
  /** The index is made anew. */
  indexRebuild: 7_201_346_125,
  /** The index of OpenSearch is made anew. */
  openSearchRebuild: 7_201_346_126,
  /** Rows that wait for being written anew are worked off. */
  waitingRows: 7_201_346_127,
  /** What is published is checked for its texts. */
  textChecks: 7_201_346_128,
} as const
