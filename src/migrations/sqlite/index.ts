import * as migration_20261123_141346_initial from './20261123_141346_initial';

export const migrations = [
  {
    up: migration_20261123_141346_initial.up,
    down: migration_20261123_141346_initial.down,
    name: '20261123_141346_initial'
  },
];
