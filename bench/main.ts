import { assessments } from './assess.bench.ts';
import { calendars, wrongDates } from './calendar.bench.ts';
import { runAll } from './harness.ts';
import { levels } from './levels.bench.ts';
import { personalInformation } from './personal-information.bench.ts';

levels();
assessments();
calendars();
personalInformation();

await runAll({ wrongDates: wrongDates() });
