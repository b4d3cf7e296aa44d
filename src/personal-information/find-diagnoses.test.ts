import { describe, test } from 'vitest';
import { expectMarks } from './marks.fixture.ts';

describe('a diagnosis', () => {
  test.each([
    'He has [[diagnosis:asthma]], [[diagnosis:asthme]], [[diagnosis:autism]], [[diagnosis:autisme]], [[diagnosis:autistic]], [[diagnosis:autism spectrum disorder]], [[diagnosis:diabetes]], [[diagnosis:diabète]], [[diagnosis:Type 2 diabetes]], [[diagnosis:type 1 diabetic]].',
    "She has [[diagnosis:epilepsy]], [[diagnosis:épilepsie]], [[diagnosis:hepatitis C]], [[diagnosis:fetal alcohol spectrum disorder]], [[diagnosis:fetal alcohol syndrome]], [[diagnosis:anxiety disorder]], [[diagnosis:Tourette's syndrome]], [[diagnosis:Tourette syndrome]], [[diagnosis:schizoaffective disorder]].",
  ])('is found by the name of the condition: %j', (line) => expectMarks(line, []));

  test.each([
    'She was diagnosed with [[diagnosis:lupus]]. Diagnosis of [[diagnosis:crohn disease]]. Diagnosis: [[diagnosis:lupus]]. Dx: [[diagnosis:lupus]]. Dx [[diagnosis:lupus]]. The diagnosis is [[diagnosis:lupus]]. Diagnosis was an [[diagnosis:acute lupus]].',
    'She was diagnosed with a [[diagnosis:severe lupus]] and sent home; diagnosed with an [[diagnosis:iron deficiency anemia]] last year; diagnosed with [[diagnosis:lupus]] in May.',
    'Diagnosed with [[diagnosis:lupus]] by the nurse. Diagnosed with [[diagnosis:lupus]] at home. Diagnosed with [[diagnosis:lupus]] on Friday. Diagnosed with [[diagnosis:lupus]] the day before. Diagnosed with [[diagnosis:lupus]] was he.',
  ])('is found after the words that announce it, up to what goes on: %j', (line) => expectMarks(line, []));

  test.each([
    'Not an xautism, hepatitis d, an eating spectrum, type 2 of things.',
    'Diagnosed with the flu. Diagnosis that came. Diagnosed with it. Undiagnosed with lupus. The diagnosis came late.',
  ])('is not made of other words: %j', (line) => expectMarks(line, []));
});
