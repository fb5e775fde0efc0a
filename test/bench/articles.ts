import { Converter } from 'opencc-js/cn2t';
import type { LexiconData } from '../../src/extract/lexicon.js';
import { pick, randomFrom } from './random.js';

/*
 * Articles for measuring speed: sentences of our own in the manner of the news, about meetings that never were, between
 * people whom the lexicon names. They are made anew for each measurement and are not to be kept.
 */

export interface GeneratedArticle {
  /** File name without folder. */
  readonly file: string;
  readonly text: string;
}

interface Event {
  readonly host: { readonly name: string; readonly country: string };
  readonly guest: { readonly name: string; readonly country: string };
  readonly place: string;
  readonly date: Date;
  readonly issues: readonly string[];
}

/** Every event is told by about this many articles. */
const tellings = 3;
const bytes = new TextEncoder();
const traditional = Converter({ from: 'cn', to: 'tw' });

export function* generateArticles(lexicon: LexiconData, count: number, seed = 1): Generator<GeneratedArticle> {
  const random = randomFrom(seed);
  const events = Array.from({ length: Math.max(1, Math.ceil(count / tellings)) }, () => eventOf(lexicon, random));
  for (let index = 0; index < count; index += 1) {
    const text = articleOf(pick(events, random), events, random);
    const file = `article-${String(index + 1).padStart(6, '0')}.txt`;
    yield { file, text: random() < 0.4 ? traditional(text) : text };
  }
}

function eventOf({ people, places, issues }: LexiconData, random: () => number): Event {
  const nameOf = (names: { readonly ZH_HANS?: readonly string[] }) => names.ZH_HANS?.[0];
  const countries = new Map(places.flatMap(({ id, names }) => [[id, nameOf(names)] as const]));
  const known = people.flatMap(({ names, country }) => {
    const [name, home] = [nameOf(names), countries.get(country ?? '')];
    return name && home ? [{ name, country: home }] : [];
  });
  const host = pick(known, random);
  const guest = pick(
    known.filter(({ country }) => country !== host.country),
    random,
  );
  const cities = places.filter(({ kind, names }) => kind === 'CITY' && nameOf(names));
  const date = new Date(Date.UTC(2013, 0, 1) + Math.floor(random() * 4600) * 86_400_000);
  const topics = issues.flatMap(({ names }) => nameOf(names) ?? []);
  return {
    ...{ host, guest, date, place: nameOf(pick(cities, random).names) as string },
    issues: Array.from({ length: 3 }, () => pick(topics, random)),
  };
}

const day = (date: Date) => `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
const full = (date: Date) => `${date.getUTCFullYear()}年${day(date)}`;

const body: readonly ((event: Event) => string)[] = [
  ({ host, guest }) =>
    `${host.name}表示，${host.country}愿同${guest.country}一道，落实好已经达成的共识，推动两国关系稳步向前。`,
  ({ host, guest }) =>
    `${guest.name}感谢${host.country}方面的周到安排，并说，${guest.country}重视同${host.country}的关系。`,
  ({ issues }) => `双方就${issues.join('、')}等问题深入交换了意见。`,
  ({ issues }) => `会谈中，双方讨论了${issues[0]}和${issues[1]}，同意继续保持沟通。`,
  ({ host, guest, issues }) =>
    `${host.name}强调，${issues[2]}关系到${host.country}和${guest.country}人民的切身利益，应当通过对话妥善处理。`,
  ({ guest, issues }) => `${guest.name}指出，在${issues[1]}上双方仍有分歧，需要时间和耐心。`,
  ({ place }) => `据在场的记者观察，${place}当天下着小雨，会场外的旗帜整齐排列，工作人员清晨就开始布置。`,
  ({ host, guest }) => `${guest.country}代表团的多名成员出席，${host.country}有关部门的负责人也参加了会见。`,
  () => '分析人士说，外界对此次会面的期待不宜过高，具体的安排还要看工作层下一步怎样衔接。',
  () => '近年来，往来的航班不断增加，学生、商人和游客从中受益，地方之间的交流也一年比一年热闹。',
  ({ issues }) => `有专家认为，${issues[0]}牵涉面广，既要看到眼前的困难，也要看到长远的机会，急不得，也慢不得。`,
  ({ host, guest, date }) =>
    `此前，${host.name}与${guest.name}于${full(new Date(date.getTime() - 90 * 86_400_000))}通电话。`,
];

function articleOf(event: Event, events: readonly Event[], random: () => number): string {
  const { host, guest, place, date, issues } = event;
  const published = new Date(date.getTime() + 86_400_000);
  const lead =
    random() < 0.5
      ? `${host.country}的${host.name}${day(date)}在${place}会见了来访的${guest.country}的${guest.name}。`
      : `${guest.country}的${guest.name}${day(date)}抵达${place}，同${host.country}的${host.name}举行会谈，就${issues[0]}交换意见。`;
  const paragraphs = [
    `${host.name}会见${guest.name}`,
    `来源：新华网　${published.toISOString().slice(0, 10)}`,
    `　　${lead}`,
  ];
  const wanted = 2000 + random() * 4000;
  let size = bytes.encode(paragraphs.join('\n')).length;
  while (size < wanted - 250) {
    const about = random() < 0.15 ? pick(events, random) : event;
    const paragraph = `　　${Array.from({ length: 2 }, () => pick(body, random)(about)).join('')}`;
    paragraphs.push(paragraph);
    size += bytes.encode(paragraph).length + 1;
  }
  paragraphs.push(`　　${guest.name}还将于下月前往${pick(events, random).place}访问。`);
  return `${paragraphs.join('\n')}\n`;
}
