import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { newInstance } from '../../scripts/run/new-instance.ts';

/** How a build went: its exit code, and all that it told. */
export interface Built {
  readonly code: number | null;
  readonly told: string;
}

/**
 * Puts into a folder what npm ci would put there, package by package: Astro and Vite keep what they read in node_modules/.astro
 * and .vite, and two builds at once that shared these would read each other's notices.
 */
export function linkModules(root: string): void {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (name === '.bin' || !name.startsWith('.'))
      symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
}

/** An instance of its own below a folder, with the given bulletins by id; returns its folder, which the caller removes. */
export function instance(
  bulletins: Readonly<Record<string, string>>,
  { below = tmpdir(), address = null }: { below?: string; address?: string | null } = {},
): string {
  const root = mkdtempSync(join(below, 'wenhao-instance-'));
  newInstance(resolve('.'), root, { folder: 'tiny', name: '某某公文库', seal: null, address });
  linkModules(root);
  for (const [id, text] of Object.entries(bulletins))
    writeFileSync(join(root, `content/bulletins/${id}.txt`), text);
  return root;
}

/** A build that runs, in a process group of its own: what is done to it is done to its children too. */
export interface Building {
  /** Of its first process. */
  readonly pid: number;
  /** What it has told so far. */
  readonly told: () => string;
  readonly kill: () => void;
  /** Stops it dead, so that what it has written can be looked at as a kill would leave it. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  readonly ended: Promise<Built>;
}

/** Starts a build of an instance. */
export function startBuild(root: string, env: Readonly<Record<string, string>> = {}): Building {
  const building = spawn('node', ['scripts/build.ts'], {
    cwd: root,
    detached: true,
    env: {
      ...process.env,
      PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
      ...env,
    },
  });
  const { pid } = building;
  if (pid === undefined) throw new Error('no build could be started');
  let told = '';
  for (const stream of [building.stdout, building.stderr])
    stream.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
  const signal = (name: NodeJS.Signals) => () => {
    try {
      process.kill(-pid, name);
    } catch {
      // It had ended before.
    }
  };
  return {
    pid,
    told: () => told,
    kill: signal('SIGKILL'),
    freeze: signal('SIGSTOP'),
    thaw: signal('SIGCONT'),
    ended: new Promise((done) => building.on('close', (code) => done({ code, told }))),
  };
}

/** Builds an instance to the end. */
export function build(root: string, env: Readonly<Record<string, string>> = {}): Promise<Built> {
  return startBuild(root, env).ended;
}

/** One digest over the names and bytes of everything below a folder. */
export function digest(folder: string): string {
  const hash = createHash('sha256');
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files)
    hash.update(file.slice(folder.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
