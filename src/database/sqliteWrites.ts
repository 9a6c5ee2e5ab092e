/**
 * What writes to SQLite through Payload's adapter. Without `upsert`, which is `updateOne` by another
 * name and would wait for itself.
 */
export const sqliteWrites = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
] as const
