import * as migration_20261123_145617_initial from './20261123_145617_initial';

export const migrations = [
  {
    up: migration_20261123_145617_initial.up,
    down: migration_20261123_145617_initial.down,
    name: '20261123_145617_initial'
  },
];
