import * as migration_20261122_110928 from './20261122_110928';
import * as migration_20261126_000430 from './20261126_000430';
import * as migration_20261126_002112 from './20261126_002112';
import * as migration_20261126_020226 from './20261126_020226';

export const migrations = [
  {
    up: migration_20261122_110928.up,
    down: migration_20261122_110928.down,
    name: '20261122_110928',
  },
  {
    up: migration_20261126_000430.up,
    down: migration_20261126_000430.down,
    name: '20261126_000430',
  },
  {
    up: migration_20261126_002112.up,
    down: migration_20261126_002112.down,
    name: '20261126_002112',
  },
  {
    up: migration_20261126_020226.up,
    down: migration_20261126_020226.down,
    name: '20261126_020226'
  },
];
