import type { WriteStream } from 'node:tty';
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** What is being done: Loading facts. */
  readonly step: string;
  readonly done?: number | undefined;
  readonly total?: number | undefined;
  /** Shown behind the bar: 200/1000, 120 a second. */
  readonly note?: string | undefined;
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

/** What cannot be counted gets a line without a bar: a bar would stand empty or full all the time. */
function barDisplay(stream: NodeJS.WritableStream): ProgressDisplay {
  const bar = new SingleBar(
    { stream, format: '{step} {bar} {percentage}% {note}', hideCursor: true },
    Presets.shades_classic,
  );
  let current: string | undefined;
  const end = () => {
    if (bar.isActive) bar.stop();
    current = undefined;
  };
  const show = ({ step, done = 0, total = 0, note = '' }: Progress) => {
    if (step !== current) {
      end();
      current = step;
      if (total === 0) stream.write(`${step}…\n`);
    }
    if (total === 0) return;
    if (bar.isActive) {
      bar.setTotal(total);
      bar.update(done, { note });
    } else {
      bar.start(total, done, { step, note });
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
