// The worker in workerd on this machine, with a sample request.

import { Miniflare } from 'miniflare';

const worker = new Miniflare({ modules: true, scriptPath: 'dist/worker.js', port: Number(process.env.PORT ?? 8787) });
const address = await worker.ready;
console.log(`Listening. Try:
curl ${new URL('/assess', address)} -d '{"provider":{"programs":["homelessness"]},"entries":[{"category":"death"}]}'`);
