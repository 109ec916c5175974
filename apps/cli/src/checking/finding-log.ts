import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '@deepdive/core';

/** Characters that are held in memory before anything is put on disk: a few thousand findings. */
const mostHeld = 4 * 1024 * 1024;

/**
 * Findings in the order in which they were found, for reports that hold all of them however many there are. What is too
 * much for memory waits in a file of its own in the system's temporary folder, which nobody else may read.
 */
export class FindingLog {
  private lines: string[] = [];
  private held = 0;
  private spill: { readonly folder: string; readonly path: string; readonly file: number } | null = null;
  private readonly most: number;

  constructor(most: number = mostHeld) {
    this.most = most;
  }

  /** Takes a finding. */
  add(finding: Finding): void {
    const line = `${JSON.stringify(finding)}\n`;
    this.lines.push(line);
    this.held += line.length;
    if (this.held > this.most) this.putOnDisk();
  }

  /** All findings, from the first; may be asked for again. */
  async *all(): AsyncGenerator<Finding> {
    if (this.spill !== null) {
      let rest = '';
      for await (const piece of createReadStream(this.spill.path, { encoding: 'utf8' })) {
        const lines = `${rest}${piece}`.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) yield JSON.parse(line);
      }
    }
    for (const line of this.lines) yield JSON.parse(line);
  }

  /** Forgets everything, on disk too. */
  close(): void {
    this.lines = [];
    if (this.spill === null) return;
    closeSync(this.spill.file);
    rmSync(this.spill.folder, { recursive: true, force: true });
    this.spill = null;
  }

  private putOnDisk(): void {
    if (this.spill === null) {
      const folder = mkdtempSync(join(tmpdir(), 'deepdive-'));
      const path = join(folder, 'findings.jsonl');
      this.spill = { folder, path, file: openSync(path, 'wx', 0o600) };
    }
    const bytes = Buffer.from(this.lines.join(''));
    for (let at = 0; at < bytes.length; ) at += writeSync(this.spill.file, bytes, at);
    this.lines = [];
    this.held = 0;
  }
}
