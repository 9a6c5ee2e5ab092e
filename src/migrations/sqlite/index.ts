import * as migration_20261123_144946_initial from './20261123_144946_initial';

export const migrations = [
  {
    up: migration_20261123_144946_initial.up,
    down: migration_20261123_144946_initial.down,
    name: '20261123_144946_initial'
  },
];
