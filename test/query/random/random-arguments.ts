import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { pick } from '../../bench/random.js';

export type Random = () => number;

/** What references may name, by the fields that hold them. */
const named: Readonly<Record<string, readonly string[]>> = {
  who: ['person/0', '人乙', 'organization/1', '人丙'],
  whom: ['人乙', '人丙', 'person/4'],
  madeBy: ['person/0', '人乙', 'place/1'],
  at: ['地甲', 'place/1', '地丁'],
  about: ['事甲', 'issue/1', '事丙'],
  country: ['地甲', 'place/1'],
  side: ['地甲', 'place/1'],
  locatedIn: ['地甲', 'place/1'],
  broader: ['事甲', 'issue/1'],
};
const ofTypes: Readonly<Record<string, readonly string[]>> = {
  PersonWhere: ['人甲', 'person/3'],
  OrganizationWhere: ['部甲'],
  AttendeeWhere: ['人甲', '部乙', 'person/4'],
  AgentWhere: ['人甲', '地乙'],
  PlaceWhere: ['地甲', 'place/2'],
  IssueWhere: ['事甲', 'issue/3'],
};
/** Fields of filters that the plain resolver does not tell apart. */
const unknown = [
  'attributedTo',
  'authors',
  'dateBasis',
  'countryCode',
  'asOf',
  'publisher',
  'onBehalfOf',
  'addressedTo',
];
/** Values of which random graphs are full. */
const frequent: Readonly<Record<string, readonly string[]>> = {
  MeetingKind: ['TALKS', 'CALL', 'VISIT'],
  MeetingStatus: ['HELD', 'HELD', 'PLANNED', 'DENIED'],
  StatementKind: ['DEMAND', 'POSITION'],
  AttendeeRole: ['LEAD', 'MEMBER'],
  OrganizationKind: ['GOVERNMENT'],
  PlaceKind: ['COUNTRY', 'CITY'],
};
/** Arguments that narrow the meetings that are counted. */
const subjects = ['who', 'whom', 'about', 'at', 'during', 'status', 'by'];
const texts = ['人', '甲', '老人乙', '地丙', '会甲', '部长', '五月三日', '2018'];
const ids = ['person/0', 'meeting/3', 'place/', 'issue/1', 'm', 'p'];
const ranges = [
  ...['{ from: "2018-05" }', '{ from: "2018-05-04", to: "2019" }', '{ to: "2018-05-03" }', '{ from: "2019-03" }'],
  ...['{ from: "2018", to: "2018", certainty: CERTAIN }', '{ from: "2018-05", to: "2018-06", certainty: CERTAIN }'],
];
const agents = ['person/0', '人乙', '人丙', 'organization/1', 'person/5', '部甲'];
const days = ['2018', '2018-05', '2018-05-03', '2019-02'];

/** Arguments for fields, drawn at random: what narrows, filters, orders and, if asked for, cuts to a page. */
export function randomArguments(random: Random) {
  const value = (type: GraphQLInputType, field: string, within: string, depth: number): string => {
    const plain = getNullableType(type);
    if (isListType(plain)) {
      if (isInputObjectType(getNamedType(plain))) {
        return `[${value(plain.ofType, field, within, depth)}, ${value(plain.ofType, field, within, depth)}]`;
      }
      const pool = field === 'is' ? ofTypes[within] : named[field];
      if (pool) return JSON.stringify(random() < 0.7 ? [pick(pool, random)] : pool.slice(0, 2));
      const several = isEnumType(getNamedType(plain)) && random() < 0.4 ? 2 : 1;
      return `[${Array.from({ length: several }, () => value(plain.ofType, field, within, depth)).join(', ')}]`;
    }
    if (isEnumType(plain)) {
      const common = frequent[plain.name];
      return common && random() < 0.9
        ? pick(common, random)
        : pick((plain as GraphQLEnumType).getValues(), random).name;
    }
    if (isInputObjectType(plain)) return input(plain, depth + 1);
    if (plain.toString() === 'Boolean') return String(random() < 0.5);
    return JSON.stringify(pick(within === 'DayFilter' ? days : within === 'IdFilter' ? ids : texts, random));
  };

  const input = (type: GraphQLInputObjectType, depth: number): string => {
    const isDeep = (of: GraphQLInputType): boolean => {
      const named = getNamedType(of);
      return isInputObjectType(named) && (named.name.endsWith('Where') || 'some' in named.getFields());
    };
    const isQuantifier = 'some' in type.getFields();
    const fields = Object.values(type.getFields()).filter(
      ({ name, type: of }) => !unknown.includes(name) && (isQuantifier || depth < 3 || !isDeep(of)),
    );
    if (type.name === 'DateRange') return pick(ranges, random);
    const one = pick(fields, random);
    const two = random() < 0.4 ? pick(fields, random) : one;
    return `{ ${[...new Set([one, two])].map((field) => `${field.name}: ${value(field.type, field.name, type.name, depth)}`).join(', ')} }`;
  };

  /** Two or more of them. */
  const several = (pool: readonly string[]): string => {
    const start = Math.floor(random() * (pool.length - 1));
    return JSON.stringify(pool.slice(start, start + 2 + Math.floor(random() * 3)));
  };

  const listArguments = (field: GraphQLField<unknown, unknown>, isPaged = true): string[] => {
    const given = field.args
      .filter(({ name }) => subjects.includes(name))
      .filter(({ name, type }) => random() < 0.35 || (name === 'who' && isNonNullType(type)))
      .map(({ name, type }) => {
        const isCompared = name === 'who' && isNonNullType(type);
        return `${name}: ${isCompared ? several(agents) : value(type, name, '', 0)}`;
      });
    const [where, orderBy] = ['where', 'orderBy'].map((name) => field.args.find((arg) => arg.name === name));
    if (where && random() < 0.6) given.push(`where: ${value(where.type, 'where', '', 0)}`);
    if (orderBy && random() < 0.5) {
      const type = getNamedType(orderBy.type) as GraphQLInputObjectType;
      const keys = Object.values(type.getFields()).filter(
        ({ name }) =>
          !['via', 'asOf', 'status', 'headline', 'publisher', 'ordinal', 'publishedOn', 'date'].includes(name) ||
          (name === 'date' && type.name !== 'AccountEdgeOrder'),
      );
      given.push(
        `orderBy: [${[pick(keys, random), pick(keys, random)].map(({ name }) => `{ ${name}: ${pick(['ASC', 'DESC'], random)} }`).join(', ')}]`,
      );
    }
    const pages = ['first', 'last'].filter((name) => field.args.some((arg) => arg.name === name));
    if (isPaged && pages.length > 0 && random() < 0.5)
      given.push(`${pick(pages, random)}: ${1 + Math.floor(random() * 3)}`);
    return given;
  };

  return listArguments;
}
