import type Cypher from '@neo4j/cypher-builder';
import { cypher, lines, variable, variables } from './cypher.js';
import { Compiled } from './mapping.js';
import { nodesField } from './nodes-field.js';
import { namesByParts, namesFromStart, namesNear } from './search-names.js';
import { searchRequest } from './search-request.js';
import { toldSentences } from './search-sentences.js';

/**
 * The root field search: entities by their names first, closest match first, then sentences. Each index is asked only
 * where what comes before leaves room, so that completing a name while it is typed costs one look into one index.
 *
 * Everything that is asked for is one parameter, a map: Neo4j plans a statement anew for strings of another order of
 * length, and would for every combination of a dozen.
 */
export const Search = (): MethodDecorator =>
  Compiled((field) => {
    const request = field.args.param(searchRequest);
    const [begun, held, near, told] = [variable('begun'), variable('held'), variable('near'), variable('told')];
    const [close, named] = [variable('close'), variable('named')];
    const [hits, hit, at] = [variable('hits'), variable('hit'), variable('at')];
    const [entity, kind, name, passage, evidence] = variables('entity', 'kind', 'name', 'passage', 'evidence');
    const [rank, score, words] = [variable('rank'), variable('score'), variable('words')];
    const match = (): Cypher.Clause =>
      lines(
        namesFromStart(request, begun),
        namesByParts(request, begun, held),
        cypher`WITH ${begun} + ${held} AS ${close}`,
        namesNear(request, close, near),
        cypher`WITH ${close} + ${near} AS ${named}`,
        toldSentences(request, named, told),
        cypher`WITH ${named} + ${told} AS ${hits}
UNWIND range(0, size(${hits}) - 1) AS ${at}
WITH ${at}, ${hits}[${at}] AS ${hit}
WITH ${at}, ${hit}.name AS ${name}, ${hit}.entity AS ${entity}, ${hit}.kind AS ${kind}, ${hit}.passage AS ${passage}, ${hit}.evidence AS ${evidence}, ${hit}.rank AS ${rank}, ${hit}.score AS ${score},
  ${request}.words AS ${words}`,
      );
    return nodesField(field, {
      match,
      row: { parts: { at, entity, kind, name, passage, evidence, rank, score, words } },
      scope: [],
      order: [{ of: at }],
    });
  });
