import * as migration_20261122_110928 from './20261122_110928';

export const migrations = [
  {
    up: migration_20261122_110928.up,
    down: migration_20261122_110928.down,
    name: '20261122_110928'
  },
];
