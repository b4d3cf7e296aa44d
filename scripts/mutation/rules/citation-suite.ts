// The source that the editions give for each rule, and which items of a list are asked for on a condition in words alone.

import './mutated.ts';

import '../../../test/rules/citations.test.ts';
import '../../../test/rules/only-if.test.ts';
