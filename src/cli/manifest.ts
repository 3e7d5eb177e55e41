import { stringify } from 'yaml';
import { fullManifest, manifest } from '../slack/manifest.ts';

// Prints manifest.yml, or manifest.full.yml after `full`: `node dist/cli/manifest.js full > manifest.full.yml` after a
// change of src/slack/manifest.ts.
process.stdout.write(stringify(process.argv[2] === 'full' ? fullManifest : manifest, { lineWidth: 0 }));
