import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

// vitest's own checks, without its runner.
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect: object = Object.assign(chai.expect, { unreachable: chai.assert.fail });
