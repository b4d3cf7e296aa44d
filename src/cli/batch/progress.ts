import { Presets, SingleBar } from 'cli-progress';
import type { CliIo } from '../io.ts';

/** Shows how far a run has come. */
export interface Progress {
  update(bytes: number, rows: number, bad: number): void;
  stop(): void;
}

const quiet: Progress = { update: () => {}, stop: () => {} };

/** A bar on a terminal; no output when standard error is a file or a pipe. When the length of the input is not known, the bar has no end. */
export function progressOn({ stderr, many }: CliIo, size: number | undefined): Progress {
  const { progressStream: stream } = many;
  if (stderr.isTTY !== true || stream === undefined) return quiet;
  const started = Date.now();
  const bar = new SingleBar(
    {
      stream,
      format:
        size === undefined
          ? '{rows} rows, {bad} bad, {rate}/s'
          : '[{bar}] {percentage}%  {rows} rows, {bad} bad, {rate}/s, {eta_formatted} left',
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 50,
    },
    Presets.shades_classic,
  );
  bar.start(size ?? 0, 0, { rows: 0, bad: 0, rate: 0 });
  return {
    update: (bytes, rows, bad) => {
      const seconds = Math.max(Date.now() - started, 1) / 1000;
      bar.update(Math.min(bytes, size ?? 0), { rows, bad, rate: Math.round(rows / seconds) });
    },
    stop: () => bar.stop(),
  };
}
