import * as migration_20261122_110928 from './20261122_110928';
import * as migration_20261126_000430 from './20261126_000430';
import * as migration_20261126_002112 from './20261126_002112';
import * as migration_20261126_021417 from './20261126_021417';
import * as migration_20261126_024445 from './20261126_024445';
import * as migration_20261126_025140 from './20261126_025140';
import * as migration_20261126_071644 from './20261126_071644';
import * as migration_20261126_085837 from './20261126_085837';
import * as migration_20261126_130500 from './20261126_130500';
import * as migration_20261126_131557 from './20261126_131557';
import * as migration_20261126_132808 from './20261126_132808';
import * as migration_20261126_165830 from './20261126_165830';
import * as migration_20261126_180230 from './20261126_180230';
import * as migration_20261126_190000 from './20261126_190000';
import * as migration_20261126_212304 from './20261126_212304';
import * as migration_20261126_222133 from './20261126_222133';
import * as migration_20261127_020000 from './20261127_020000';
import * as migration_20261127_030000 from './20261127_030000';
import * as migration_20261127_040000 from './20261127_040000';
import * as migration_20261127_050000 from './20261127_050000';
import * as migration_20261127_060000 from './20261127_060000';
import * as migration_20261127_070000 from './20261127_070000';
import * as migration_20261127_080000 from './20261127_080000';
import * as migration_20261128_044144 from './20261128_044144';
import * as migration_20261128_045602 from './20261128_045602';
import * as migration_20261128_051132 from './20261128_051132';
import * as migration_20261128_085424 from './20261128_085424';
import * as migration_20261128_100547 from './20261128_100547';
import * as migration_20261128_123957 from './20261128_123957';
import * as migration_20261128_134627 from './20261128_134627';
import * as migration_20261128_202951 from './20261128_202951';

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
    up: migration_20261126_021417.up,
    down: migration_20261126_021417.down,
    name: '20261126_021417',
  },
  {
    up: migration_20261126_024445.up,
    down: migration_20261126_024445.down,
    name: '20261126_024445',
  },
  {
    up: migration_20261126_025140.up,
    down: migration_20261126_025140.down,
    name: '20261126_025140',
  },
  {
    up: migration_20261126_071644.up,
    down: migration_20261126_071644.down,
    name: '20261126_071644',
  },
  {
    up: migration_20261126_085837.up,
    down: migration_20261126_085837.down,
    name: '20261126_085837',
  },
  {
    up: migration_20261126_130500.up,
    down: migration_20261126_130500.down,
    name: '20261126_130500',
  },
  {
    up: migration_20261126_131557.up,
    down: migration_20261126_131557.down,
    name: '20261126_131557',
  },
  {
    up: migration_20261126_132808.up,
    down: migration_20261126_132808.down,
    name: '20261126_132808',
  },
  {
    up: migration_20261126_165830.up,
    down: migration_20261126_165830.down,
    name: '20261126_165830',
  },
  {
    up: migration_20261126_180230.up,
    down: migration_20261126_180230.down,
    name: '20261126_180230',
  },
  {
    up: migration_20261126_190000.up,
    down: migration_20261126_190000.down,
    name: '20261126_190000',
  },
  {
    up: migration_20261126_212304.up,
    down: migration_20261126_212304.down,
    name: '20261126_212304',
  },
  {
    up: migration_20261126_222133.up,
    down: migration_20261126_222133.down,
    name: '20261126_222133',
  },
  {
    up: migration_20261127_020000.up,
    down: migration_20261127_020000.down,
    name: '20261127_020000',
  },
  {
    up: migration_20261127_030000.up,
    down: migration_20261127_030000.down,
    name: '20261127_030000',
  },
  {
    up: migration_20261127_040000.up,
    down: migration_20261127_040000.down,
    name: '20261127_040000',
  },
  {
    up: migration_20261127_050000.up,
    down: migration_20261127_050000.down,
    name: '20261127_050000',
  },
  {
    up: migration_20261127_060000.up,
    down: migration_20261127_060000.down,
    name: '20261127_060000',
  },
  {
    up: migration_20261127_070000.up,
    down: migration_20261127_070000.down,
    name: '20261127_070000',
  },
  {
    up: migration_20261127_080000.up,
    down: migration_20261127_080000.down,
    name: '20261127_080000',
  },
  {
    up: migration_20261128_044144.up,
    down: migration_20261128_044144.down,
    name: '20261128_044144',
  },
  {
    up: migration_20261128_045602.up,
    down: migration_20261128_045602.down,
    name: '20261128_045602',
  },
  {
    up: migration_20261128_051132.up,
    down: migration_20261128_051132.down,
    name: '20261128_051132',
  },
  {
    up: migration_20261128_085424.up,
    down: migration_20261128_085424.down,
    name: '20261128_085424',
  },
  {
    up: migration_20261128_100547.up,
    down: migration_20261128_100547.down,
    name: '20261128_100547',
  },
  {
    up: migration_20261128_123957.up,
    down: migration_20261128_123957.down,
    name: '20261128_123957',
  },
  {
    up: migration_20261128_134627.up,
    down: migration_20261128_134627.down,
    name: '20261128_134627',
  },
  {
    up: migration_20261128_202951.up,
    down: migration_20261128_202951.down,
    name: '20261128_202951'
  },
];
