import * as migration_20261123_183457_initial from './20261123_183457_initial';
import * as migration_20261128_222921_put_mail_away from './20261128_222921_put_mail_away';
import * as migration_20261129_100701_count_loads from './20261129_100701_count_loads';
import * as migration_20261129_144759_find_what_waits from './20261129_144759_find_what_waits';
import * as migration_20261130_001708_clocks_to_mark from './20261130_001708_clocks_to_mark';
import * as migration_20261130_194814_lists_and_searches from './20261130_194814_lists_and_searches';
import * as migration_20261130_223945_order_of_columns from './20261130_223945_order_of_columns';

export const migrations = [
  {
    up: migration_20261123_183457_initial.up,
    down: migration_20261123_183457_initial.down,
    name: '20261123_183457_initial',
  },
  {
    up: migration_20261128_222921_put_mail_away.up,
    down: migration_20261128_222921_put_mail_away.down,
    name: '20261128_222921_put_mail_away',
  },
  {
    up: migration_20261129_100701_count_loads.up,
    down: migration_20261129_100701_count_loads.down,
    name: '20261129_100701_count_loads',
  },
  {
    up: migration_20261129_144759_find_what_waits.up,
    down: migration_20261129_144759_find_what_waits.down,
    name: '20261129_144759_find_what_waits',
  },
  {
    up: migration_20261130_001708_clocks_to_mark.up,
    down: migration_20261130_001708_clocks_to_mark.down,
    name: '20261130_001708_clocks_to_mark',
  },
  {
    up: migration_20261130_194814_lists_and_searches.up,
    down: migration_20261130_194814_lists_and_searches.down,
    name: '20261130_194814_lists_and_searches',
  },
  {
    up: migration_20261130_223945_order_of_columns.up,
    down: migration_20261130_223945_order_of_columns.down,
    name: '20261130_223945_order_of_columns'
  },
];
