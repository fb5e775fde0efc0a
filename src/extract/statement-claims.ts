import type { AttributionClaim, LinkClaim, StatementClaim } from '../model/claim.js';
import { quoteFrom } from '../model/quote.js';
import type { ReadDocument } from '../text/article.js';
import type { Agent } from './agents.js';
import { evidenceOf, type Sentence, within } from './article-view.js';
import { attributionAt } from './claim-links.js';
import type { EntityRegistry } from './entity-registry.js';
import type { MessageFrame } from './messages.js';
import type { ReadArticle } from './read-article.js';
import { relationsIn } from './relations.js';
import { beginningIn } from './spans-at.js';
import { speechAt } from './speech.js';
import type { StatementFrame } from './statement-frames.js';

interface Context {
  readonly read: ReadArticle;
  readonly registry: EntityRegistry;
  readonly document: Pick<ReadDocument, 'file' | 'raw'>;
  readonly pair: readonly string[];
}

/** Messages, then what was agreed, demanded, undertaken and said, in the order of the text. */
export function statementClaims(context: Context): StatementClaim[] {
  const messages = context.read.messages.map((frame) => ({
    at: frame.sentence.start,
    frame,
    claim: messageClaim(context, frame),
  }));
  const others = context.read.statements.map((frame) => ({
    at: frame.sentence.start,
    frame: null,
    claim: statementClaim(context, frame, messages),
  }));
  return [...messages, ...others].sort((a, b) => a.at - b.at).map(({ claim }) => claim);
}

type Message = { readonly frame: MessageFrame; readonly claim: StatementClaim };

function messageClaim(context: Context, frame: MessageFrame): StatementClaim {
  const { read } = context;
  const base = baseOf(context, frame.sentence, [], frame.rule);
  const links = (agents: readonly Agent[]) => linksOf(context, agents, frame.sentence, frame.rule);
  const subject = frame.pronoun ? subjectOf(read, frame.sentence) : [];
  const carrier = frame.conveyors.length > 0 ? frame.conveyors : conveyorAround(read, frame);
  return {
    ...base,
    kind: 'MESSAGE',
    madeBy: unique([...links(subject), ...links(frame.senders)]),
    addressedTo: links(frame.recipients),
    conveyedBy: links(carrier),
    attributedTo: attributionAt(read, context.registry, frame.sentence, frame.sentence.start),
  };
}

function statementClaim(context: Context, frame: StatementFrame, messages: readonly Message[]): StatementClaim {
  const { read, registry, pair } = context;
  const base = baseOf(context, frame.sentence, frame.continued, frame.rule);
  const links = (agents: readonly Agent[]) => linksOf(context, agents, frame.sentence, frame.rule);
  const grounds = { evidence: [evidenceOf(read.view, frame.sentence)], rule: frame.rule };
  const attributedTo = attributionOf(context, frame);
  const madeBy = frame.bothSides ? pair.map((id) => ({ id: registry.listed(id), ...grounds })) : links(frame.makers);
  const message = inMessage(read, frame)
    ? messages.find(({ claim }) => claim.madeBy.some(({ id }) => id === madeBy[0]?.id))
    : undefined;
  return {
    ...base,
    kind: message ? 'MESSAGE' : frame.kind,
    madeBy,
    addressedTo: message ? message.claim.addressedTo.map((link) => ({ ...link, ...grounds })) : links(frame.addressees),
    conveyedBy: message ? message.claim.conveyedBy.map((link) => ({ ...link, ...grounds })) : [],
    attributedTo,
  };
}

/** 习近平在口信中指出: what follows is the message's own words. */
function inMessage(read: ReadArticle, frame: StatementFrame): boolean {
  if (frame.kind !== 'POSITION' || !frame.speech) return false;
  const before = read.view.folded.slice(frame.sentence.start, frame.speech.start);
  return read.view.vocabulary.grammar.messages.things.some((thing) => before.includes(`${thing}中`));
}

function attributionOf(context: Context, frame: StatementFrame): AttributionClaim[] {
  const position = frame.speech?.start ?? frame.sentence.start;
  return attributionAt(context.read, context.registry, frame.sentence, position);
}

function baseOf(context: Context, sentence: Sentence, continued: readonly Sentence[], rule: string) {
  const { read, registry, document } = context;
  const evidence = [sentence, ...continued].map((span) => evidenceOf(read.view, span));
  const [first] = evidence;
  const issues = [
    ...new Set(
      beginningIn(read.view.issues, sentence.start, sentence.end)
        .filter((term) => within(term, sentence))
        .map((term) => term.entry.id),
    ),
  ];
  const listed = beginningIn(read.issues, sentence.start, sentence.end)
    .filter((issue) => issue.sentence === sentence)
    .map((issue) =>
      registry.issue(
        read.view.article.text.slice(issue.start, issue.end),
        relationsIn(read.view, read.view.folded.slice(issue.start, issue.end), []),
      ),
    );
  const about = [...new Set([...issues.map((id) => registry.listed(id)), ...listed])];
  return {
    article: read.view.article.ordinal,
    text: first ? quoteFrom(document, first) : '',
    evidence,
    rule,
    about: about.map((id): LinkClaim => ({ id, evidence: evidence.slice(0, 1), rule })),
  };
}

function linksOf(context: Context, agents: readonly Agent[], sentence: Sentence, rule: string): LinkClaim[] {
  const { read, registry } = context;
  const evidence = [evidenceOf(read.view, sentence)];
  const ids = agents.flatMap((agent) => {
    const mention = read.deixis.personOf(agent);
    if (mention)
      return [
        registry.listed(
          mention.person.id,
          agent.kind === 'PERSON' ? read.view.article.text.slice(agent.start, agent.end) : undefined,
        ),
      ];
    return read.deixis.sidesOf(agent).map((id) => registry.listed(id));
  });
  return [...new Set(ids)].map((id) => ({ id, evidence, rule }));
}

/** The first person of the sentence, or whose speech it is: whom 他 means. */
function subjectOf(read: ReadArticle, sentence: Sentence): Agent[] {
  const first = beginningIn(read.agents, sentence.start, sentence.end).find(
    (agent) => agent.kind === 'PERSON' && within(agent, sentence),
  );
  const speaker = speechAt(read.speeches, sentence.start)?.speaker;
  return first ? [first] : speaker ? [speaker] : [];
}

/** A greeting inside a message that somebody conveys is conveyed by the same person. */
function conveyorAround(read: ReadArticle, frame: MessageFrame): readonly Agent[] {
  const same = read.messages.find(
    (other) =>
      other !== frame &&
      other.conveyors.length > 0 &&
      other.sentence.zoneIndex === frame.sentence.zoneIndex &&
      other.sentence.index <= frame.sentence.index,
  );
  return same?.conveyors ?? [];
}

const unique = (links: readonly LinkClaim[]): LinkClaim[] =>
  links.filter((link, index) => links.findIndex(({ id }) => id === link.id) === index);
