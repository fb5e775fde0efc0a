/** One report of how far something long has come. `step` is for people; `total` is there where it is known. */
export interface Progress {
  readonly step: string;
  readonly done?: number;
  readonly total?: number;
}

/**
 * Reads Maven's batch-mode output line by line. Maven resolves the project first (its descriptions, then its jars) and
 * fetches the plugin that copies them last; only the project's own jars count. Of jars that it has already it says nothing.
 */
export function mavenProgress(total: number, report: (progress: Progress) => void): (line: string) => void {
  let descriptions = 0;
  let jars = 0;
  let resolving = false;
  return (line) => {
    if (/^\[INFO\] -+< .* >-+$/u.test(line)) resolving = true;
    else if (/^\[INFO\] --- .*copy-dependencies/u.test(line)) resolving = false;
    else if (resolving && /^\[INFO\] Downloaded from .*\.pom /u.test(line)) {
      descriptions += 1;
      report({ step: 'Looking up the parts of Neo4j', done: descriptions });
    } else if (resolving && /^\[INFO\] Downloaded from .*\.jar /u.test(line) && jars < total) {
      jars += 1;
      report({ step: 'Downloading Neo4j', done: jars, total });
    }
  };
}
