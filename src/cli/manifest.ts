import { stringify } from 'yaml';
import { manifest } from '../slack/manifest.ts';

// Prints manifest.yml: `node dist/cli/manifest.js > manifest.yml` after a change of src/slack/manifest.ts.
process.stdout.write(stringify(manifest, { lineWidth: 0 }));
