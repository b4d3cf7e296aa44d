// Assesses an occurrence from a file: node assess.cjs FILE

const { readFileSync } = require('node:fs');
const { isInvalidInputError, parseOccurrence, assess } = require('ontario-sor');

try {
  const { reportability, level, initialReportDue, notifications, questions } = assess(
    parseOccurrence(JSON.parse(readFileSync(process.argv[2], 'utf8'))),
  );
  console.log(`Report: ${reportability.decision}`);
  console.log(`Level: ${level.level}, first report due: ${initialReportDue ?? 'not known'}`);
  for (const { recipient, status } of notifications) {
    if (status === 'required') console.log(`Notify: ${recipient}`);
  }
  if (questions.length > 0) console.log(`Ask next: ${questions[0].prompt}`);
} catch (error) {
  // Each problem names a place and what was expected there, and repeats nothing of the occurrence.
  if (!isInvalidInputError(error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
