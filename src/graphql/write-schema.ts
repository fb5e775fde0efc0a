import { emitSchema } from './emit-schema.js';

await emitSchema(process.argv[2] ?? 'schema/schema.graphql');
