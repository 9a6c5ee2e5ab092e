import * as migration_20261123_180445_initial from './20261123_180445_initial';

export const migrations = [
  {
    up: migration_20261123_180445_initial.up,
    down: migration_20261123_180445_initial.down,
    name: '20261123_180445_initial'
  },
];
