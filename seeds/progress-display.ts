import type { WriteStream } from 'node:tty';
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** What is being done: Loading facts. */
  readonly step: string;
  readonly done?: number | undefined;
  readonly total?: number | undefined;
}

/** Shows how far a long step is; `end` leaves the terminal as it was, also after an error. */
export interface ProgressDisplay {
  show(progress: Progress): void;
  end(): void;
}

/** A bar that is redrawn on a terminal; elsewhere a plain line for each step and each twentieth of it. */
export function progressDisplay(out: NodeJS.WritableStream): ProgressDisplay {
  return (out as WriteStream).isTTY ? barDisplay(out) : lineDisplay(out);
}

function barDisplay(stream: NodeJS.WritableStream): ProgressDisplay {
  const bar = new SingleBar({ stream, format: '{step} {bar} {percentage}%', hideCursor: true }, Presets.shades_classic);
  let current: string | undefined;
  const end = () => {
    if (current !== undefined) bar.stop();
    current = undefined;
  };
  const show = ({ step, done = 0, total = 0 }: Progress) => {
    if (step !== current) {
      end();
      current = step;
      bar.start(total, done, { step });
    } else {
      bar.setTotal(total);
      bar.update(done);
    }
  };
  return { show, end };
}

function lineDisplay(out: NodeJS.WritableStream): ProgressDisplay {
  let last = '';
  const show = ({ step, done, total }: Progress) => {
    const known = done !== undefined && total !== undefined && total > 0;
    const line = known ? `${step}: ${Math.floor((done * 20) / total) * 5}%` : step;
    if (line !== last) out.write(`${line}\n`);
    last = line;
  };
  return { show, end: () => {} };
}
