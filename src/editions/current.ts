// The edition in force, and the one place that names it. A new edition is a new folder next to it, and this line.

export * from './2025-11/plugin.ts';
