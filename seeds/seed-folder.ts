import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkReferences } from '../src/facts/check-references.js';
import { invalidFacts } from '../src/facts/parse-facts.js';
import { applyConstraints } from '../src/graph/constraints-apply.js';
import type { Database } from '../src/graph/database.js';
import { factsFile } from '../src/graph/facts-file.js';
import type { DocumentChange } from '../src/graph/load-changes.js';
import { GraphChanged, type LoadResult, loadChanges } from '../src/graph/load-facts.js';
import { documentsFromFolders, type LoadedDocument, loadVersion } from '../src/graph/load-sync.js';
import type { Decision } from '../src/model/decision.js';
import { MeetingResolution, type OwnAccounts } from '../src/resolve/meeting-resolution.js';
import { factsOf } from '../src/resolve/resolve-documents.js';
import { checkMounted, checkWasSeeded, type Unmounted, unmountedOf } from './check-withdrawal.js';
import { resolutionFingerprint } from './claims-fingerprint.js';
import { ClaimsSpool } from './claims-spool.js';
import { DecidedDocuments } from './decided-documents.js';
import { documentsIn } from './document-files.js';
import { isFolderThere } from './folder-there.js';
import { inOrder } from './in-order.js';
import { atHand, isWithin, type KnownDocument, knownDocuments } from './known-documents.js';
import { mountsOf } from './mount-of.js';
import type { ProgressDisplay } from './progress-display.js';
import { pruneClaims } from './prune-claims.js';
import type { Quarantine } from './quarantine.js';
import type { Seeded, SeenFolder } from './remembered.js';
import { type SpoolResult, spoolDocuments } from './spool-documents.js';

export interface SeedFolderOptions {
  readonly database: Database;
  readonly folder: string;
  /** Where claims are put by. */
  readonly spool: string;
  /** Takes out of the graph what is no longer in the folder; a folder that is gone, too, if it was seeded before. */
  readonly withdraw?: boolean;
  /** Withdraws also what was on a disk that is not mounted now. */
  readonly diskGone?: boolean;
  /** What was seeded before. */
  readonly before?: Seeded;
  /** Told of a folder that is there before anything of it is loaded, so that a run that is broken off leaves no trace without it. */
  readonly onSeen?: (seen: SeenFolder) => void;
  /** What people decided. */
  readonly decisions?: readonly Decision[];
  readonly timeoutMs: number;
  readonly workers?: number | undefined;
  readonly memoryMb?: number | undefined;
  readonly quarantine?: Quarantine;
  readonly show?: ProgressDisplay['show'];
}

export interface SeedFolderResult extends LoadResult {
  readonly failed: SpoolResult['failed'];
  /** Documents that were read now, because nothing was known of them as they are. */
  readonly read: number;
  /** Ids of documents that the graph has from the folder, and the folder has no more. */
  readonly missing: readonly string[];
  readonly withdrawn: number;
  /** On what disk the missing documents were, where that is not mounted now. */
  readonly unmounted: Unmounted | undefined;
  /** Decisions that find nothing in the documents, or not all documents that they name. */
  readonly unfound: number;
  /** The folder is there, and holds no document. */
  readonly isEmpty: boolean;
  /** The folder was not there any more. */
  readonly isGone: boolean;
  /** Documents of one name and content that were told twice, and are once now. */
  readonly copies: number;
}

/** Facts that one transaction takes, since each puts shared facts together anew. */
const transactionSize = 5000;

/**
 * Brings the graph to what the documents of a folder tell, together with those of folders that were seeded before: all are
 * resolved against each other, so that the graph is the same whichever came first. Only what is new or changed is read,
 * and only documents that tell something else than the graph holds are loaded.
 */
export async function seedFolder(options: SeedFolderOptions): Promise<SeedFolderResult> {
  const counted = { read: 0 };
  for (let attempt = 1; ; attempt++) {
    try {
      return await seedOnce(options, counted);
    } catch (error) {
      // Somebody else has seeded meanwhile: documents that came since are to be resolved with these.
      if (!(error instanceof GraphChanged) || attempt === mostAttempts) throw error;
    }
  }
}

/** Loads of others that may come between; each makes the next attempt quick, for nothing is read twice. */
const mostAttempts = 20;

/** `counted` goes on from attempt to attempt. */
async function seedOnce(options: SeedFolderOptions, counted: { read: number }): Promise<SeedFolderResult> {
  const { database, withdraw = false, diskGone = false, before, decisions = [], quarantine } = options;
  const { show = () => undefined, onSeen = () => undefined } = options;
  const folder = resolve(options.folder);
  const isGone = !isFolderThere(folder);
  const paths = isGone ? [] : inOrder(documentsIn(folder));
  await applyConstraints(database);
  const spool = new ClaimsSpool(options.spool);
  const since = await loadVersion(database);
  const loaded = await documentsFromFolders(database);
  if (isGone) checkWasSeeded(folder, loaded, before, withdraw);
  if (withdraw && !diskGone) checkMounted(folder, loaded, before);
  const { failed, spooled, read } = await spoolDocuments([...paths, ...lostOf(loaded, folder, spool)], options);
  quarantine?.settle(folder);
  counted.read += read;
  const { documents, missing, gone } = knownDocuments(
    folder,
    spooled,
    new Set([...paths, ...shutAway(loaded, failed)]),
    loaded,
    withdraw,
    (key) => spool.claims(key).document.sha256,
    existsSync,
  );
  const withdrawn = new Set(withdraw ? missing : []);
  for (const { document, source } of loaded)
    if (withdrawn.has(document)) quarantine?.release(join(source.folder, source.file));
  const known = atHand(documents, spool);
  show({ step: 'Resolving' });
  const decided = new DecidedDocuments(known, spool, decisions);
  const meetings = new MeetingResolution(decided);
  const pending = changedDocuments(known, loaded, decided, meetings);
  const changes = changesFor(pending, decided, meetings, gone, (done) =>
    show({ step: 'Loading documents', done, total: pending.length + gone.length }),
  );
  const isWhole = withdraw || missing.length === 0;
  if (!isGone) onSeen({ folder, mounts: mountsOf(folder, paths), isWhole, isEmpty: paths.length === 0 });
  const result = await loadChanges(database, changes, 0, { transactionSize, since });
  forgetUnused(options.spool, spool, documents, loaded);
  const unchanged = known.length - pending.length;
  return {
    ...result,
    loaded: result.loaded - gone.length,
    unchanged,
    failed,
    read: counted.read,
    missing,
    withdrawn: withdrawn.size,
    unmounted: isWhole ? undefined : unmountedOf(folder, loaded, before),
    unfound: decided.decided.idle.length + decided.decided.lost.length,
    isEmpty: !isGone && paths.length === 0,
    isGone,
    copies: gone.length - withdrawn.size,
  };
}

/** Documents of other folders that are where they were, and of which it is no longer put by what they tell. */
const lostOf = (loaded: readonly LoadedDocument[], folder: string, spool: ClaimsSpool): string[] =>
  loaded
    .filter(({ source }) => !isWithin(folder, source) && !spool.has(source.claims))
    .map(({ source }) => join(source.folder, source.file))
    .filter((path) => existsSync(path));

/** Documents of folders that could not be read this time: they are not missing. */
const shutAway = (loaded: readonly LoadedDocument[], failed: SpoolResult['failed']): string[] =>
  loaded
    .filter(({ source }) => failed.some(({ path }) => isWithin(path, source)))
    .map(({ source }) => join(source.folder, source.file));

/** What was put by of earlier versions of documents, and of those withdrawn, goes; what is of other runs, when it is old. */
function forgetUnused(
  folder: string,
  spool: ClaimsSpool,
  documents: readonly KnownDocument[],
  loaded: readonly LoadedDocument[],
): void {
  const used = new Set(documents.map(({ key }) => key));
  for (const { source } of loaded) if (!used.has(source.claims)) spool.remove(source.claims);
  pruneClaims(folder, used);
}

interface PendingDocument extends KnownDocument {
  readonly resolution: string;
}

/** Those of which the graph tells otherwise, or not at all. */
function changedDocuments(
  known: readonly KnownDocument[],
  loaded: readonly LoadedDocument[],
  decided: DecidedDocuments,
  meetings: MeetingResolution,
): PendingDocument[] {
  const sources = new Map(loaded.map(({ document, source }) => [document, source]));
  return known.flatMap((document) => {
    const resolution = resolutionOf(document.key, decided.fingerprint(document.stem), meetings.of(document.stem));
    const there = sources.get(`document/${document.stem}`);
    return there?.resolution === resolution && there.folder === document.folder ? [] : [{ ...document, resolution }];
  });
}

/** Of all that a document's facts are made from. */
function resolutionOf(key: string, decided: string, accounts: readonly OwnAccounts[]): string {
  const meetings = accounts.map(({ meeting, indexes }) => ({
    ...{ ...meeting, places: [...meeting.places].sort(), attendance: [...meeting.attendance.values()] },
    judgement: meeting.judgement && { ...meeting.judgement, without: [...meeting.judgement.without] },
    indexes,
  }));
  return createHash('sha256')
    .update(JSON.stringify([resolutionFingerprint(), key, decided, meetings]))
    .digest('hex');
}

function* changesFor(
  pending: readonly PendingDocument[],
  decided: DecidedDocuments,
  meetings: MeetingResolution,
  gone: readonly string[],
  onDone: (done: number) => void,
): Generator<DocumentChange> {
  let done = 0;
  for (const document of gone) {
    yield { document, file: undefined };
    onDone(++done);
  }
  for (const { stem, folder, file, key, resolution } of pending) {
    const facts = factsOf(stem, decided.claims(stem), meetings.of(stem));
    checkReferences(facts, (fact, problem) => invalidFacts(`${stem}.jsonl`, facts.indexOf(fact) + 1, problem));
    yield {
      document: `document/${stem}`,
      file: factsFile(facts, `${stem}.jsonl`, { folder, file, claims: key, resolution }),
    };
    onDone(++done);
  }
}
