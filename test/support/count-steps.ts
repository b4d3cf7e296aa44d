import { type Profiler, Session } from 'node:inspector';

/**
 * Counts how many times functions and blocks of the sources run during a call, as V8 counts them, so that a busy machine changes nothing.
 * V8 counts only the code that is loaded after the counter was made. What built-in functions do inside of themselves is not counted; the
 * functions that they call are.
 */
export class StepCounter {
  private readonly session = new Session();

  constructor() {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  count(run: () => unknown): number {
    this.takeSteps();
    run();
    return this.takeSteps();
  }

  stop(): void {
    this.session.post('Profiler.stopPreciseCoverage');
    this.session.disconnect();
  }

  /** The steps since the last time. */
  private takeSteps(): number {
    let steps = 0;
    this.session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error !== null) throw error;
      steps = result.filter(isSource).reduce((sum, { functions }) => sum + countIn(functions), 0);
    });
    return steps;
  }
}

function isSource({ url }: Profiler.ScriptCoverage): boolean {
  return url.includes('/src/') && !url.includes('node_modules') && !url.includes('.test.');
}

function countIn(functions: readonly Profiler.FunctionCoverage[]): number {
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
