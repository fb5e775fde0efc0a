import { cypher, variable, word } from './cypher.js';
import { Compiled, findLabel, partOf } from './mapping.js';
import { byProperties, nodesField, nodeTypeOf } from './nodes-field.js';
import { pageSize } from './page-size.js';
import { scopeOf } from './statement.js';

/**
 * The sentence itself with its neighbours in the article, as many on either side as the argument `first` says: those of the
 * field's type, or all of them where that is an interface.
 */
export const PassagesAround = (): PropertyDecorator =>
  Compiled((field) => {
    const passage = partOf(field.source, 'node');
    const label = findLabel(nodeTypeOf(field));
    const labelled = label ? cypher`:${word(label)}` : cypher``;
    const [near, around] = [variable('near'), variable('around')];
    const count = field.args.param(({ first }) => pageSize('first', first));
    const side = (
      comparison: '<' | '>',
      direction: 'ASC' | 'DESC',
    ) => cypher`MATCH (${passage})-[:IN]->(:Article)<-[:IN]-(${near}${labelled})
WHERE ${near}.start ${comparison === '<' ? cypher`<` : cypher`>`} ${passage}.start
WITH ${near} ORDER BY ${near}.start ${direction === 'ASC' ? cypher`ASC` : cypher`DESC`}, ${near}.id LIMIT ${count}
RETURN ${near} AS ${around}`;
    const match = () => cypher`CALL (${passage}) {
  RETURN ${passage} AS ${around}
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
