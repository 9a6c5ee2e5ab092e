import { Mutex } from 'async-mutex'

/**
 * Files go to the disk one after the other. Many at once would take the threads that Node has for
 * files, and the disk, from the commits of the database, for which somebody may be waiting.
 */
export const syncTurns = new Mutex()
