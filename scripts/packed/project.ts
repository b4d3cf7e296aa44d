import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// Empty projects in a temporary folder, into which the packed package is installed as a reader would.

const consumers = resolve('scripts/packed/consumers');

/** A folder with projects that is removed at the end. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'ontario-sor-packed-'));

  /** A project of its own with these packages installed; their install scripts do not run. */
  project(name: string, packages: readonly string[]): Project {
    const project = new Project(join(this.folder, name));
    if (packages.length > 0) project.install(packages);
    return project;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export class Project {
  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true }\n');
  }

  install(packages: readonly string[]): void {
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    this.run('npm', ['install', ...quiet, ...packages]);
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** Puts in a file that consumes the package, under its own name or another. */
  consumer(name: string, as = name): void {
    cpSync(join(consumers, name), join(this.folder, as));
  }

  /** Runs a program in the project; an error contains what it printed. */
  run(program: string, args: readonly string[]): string {
    return execFileSync(program, args, { cwd: this.folder, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 });
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }
}
