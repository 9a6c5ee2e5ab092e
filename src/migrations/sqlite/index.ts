import * as migration_20261123_144538_initial from './20261123_144538_initial';

export const migrations = [
  {
    up: migration_20261123_144538_initial.up,
    down: migration_20261123_144538_initial.down,
    name: '20261123_144538_initial'
  },
];
