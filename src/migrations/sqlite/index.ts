import * as migration_20261123_150040_initial from './20261123_150040_initial';

export const migrations = [
  {
    up: migration_20261123_150040_initial.up,
    down: migration_20261123_150040_initial.down,
    name: '20261123_150040_initial'
  },
];
