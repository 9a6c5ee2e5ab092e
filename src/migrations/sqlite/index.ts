import * as migration_20261123_122855_initial from './20261123_122855_initial';

export const migrations = [
  {
    up: migration_20261123_122855_initial.up,
    down: migration_20261123_122855_initial.down,
    name: '20261123_122855_initial'
  },
];
