import { cypher, variable } from './cypher.js';
import { Compiled } from './mapping.js';
import { byProperties, nodesField } from './nodes-field.js';
import { pageSize } from './page-size.js';
import { scopeOf } from './statement.js';

/** The evidence itself with its neighbours in the article, as many on either side as the argument `first` says. */
export const EvidenceAround = (): PropertyDecorator =>
  Compiled((field) => {
    const { node: evidence } = field.source.parts;
    if (!evidence) throw new Error(`${field.coordinate} is read where there is no evidence`);
    const [near, around] = [variable('near'), variable('around')];
    const count = field.args.param(({ first }) => pageSize('first', first));
    const side = (
      comparison: '<' | '>',
      direction: 'ASC' | 'DESC',
    ) => cypher`MATCH (${evidence})-[:IN]->(:Article)<-[:IN]-(${near}:Evidence)
WHERE ${near}.start ${comparison === '<' ? cypher`<` : cypher`>`} ${evidence}.start
WITH ${near} ORDER BY ${near}.start ${direction === 'ASC' ? cypher`ASC` : cypher`DESC`}, ${near}.id LIMIT ${count}
RETURN ${near} AS ${around}`;
    const match = () => cypher`CALL (${evidence}) {
  RETURN ${evidence} AS ${around}
  UNION
  ${side('<', 'DESC')}
  UNION
  ${side('>', 'ASC')}
}`;
    const projected = nodesField(
      { ...field, definition: { ...field.definition, args: [] } },
      {
        match,
        row: { parts: { node: around } },
        scope: scopeOf(field.source),
        order: byProperties(around, ['start', 'id']),
      },
    );
    return projected;
  });
