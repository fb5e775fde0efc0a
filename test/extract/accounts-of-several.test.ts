import { describe, expect, it } from 'vitest';
import { told, whoMet } from './told.js';

const meetings = (text: string) => told(text, '2018-05-09').meetings();
const daysOf = (text: string) => meetings(text).map(({ date }) => date);

describe('several who are met one by one', () => {
  it('stay so where the text tells of them together again', () => {
    expect(whoMet('张某8日在北京分别会见李某和王某。在会见李某、王某时，张某谈到关税。')).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
    ]);
  });

  it('were received together where the text tells so of some of them, of one country', () => {
    const text = '张某8日在北京分别会见总统李某、部长王某和法国部长约翰逊。在会见李某和王某时，张某谈到关税。';
    expect(whoMet(text)).toEqual([
      ['li', 'wang', 'zhang'],
      ['johnson', 'zhang'],
    ]);
  });

  it('were received one by one where what was said to those of several countries is summed up', () => {
    const text = '张某8日在北京分别会见总统李某、部长王某和法国部长约翰逊。在会见王某和约翰逊时，张某谈到关税。';
    expect(whoMet(text)).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
      ['johnson', 'zhang'],
    ]);
  });

  it('are talked with one by one, told again with 与', () => {
    expect(whoMet('张某8日与李某、王某分别举行会谈。与李某、王某会谈时，张某谈到关税。')).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
    ]);
  });

  it('are each met by whoever is named once at the end', () => {
    const text = '张某8日分别会见李某和王某。会见李某时，张某谈到关税。会见王某时，张某谈到农业。赵某参加会见。';
    expect(whoMet(text)).toEqual([
      ['li', 'zhang', 'zhao'],
      ['wang', 'zhang', 'zhao'],
    ]);
  });

  it('may be those who come one after the other', () => {
    expect(whoMet('张某、赵某8日先后拜会商会成员。')).toEqual([['zhang'], ['zhao']]);
  });

  it('may be received by a group on two days; who is named next was at the later', () => {
    expect(whoMet('某办官员继7日与张某面谈后，8日与李某会面。赵某亦有出席会面。')).toEqual([['zhang'], ['li', 'zhao']]);
  });
});

describe('who was there, told elsewhere', () => {
  it.each([
    [
      'of a delegation, but for its leader',
      '张某8日率团访问美国，会见李某。随团成员除了张某，还包括赵某。',
      ['zhang', 'zhao'],
    ],
    ['of so many', '民主派议员8日与张某会面。与张某会面的2名议员包括：议员李某、议员王某。', ['li', 'wang']],
    ['at 这个会议', '张某与李某8日通电话。赵某也出席这个会议。', ['zhao']],
    ['guests of whom 包括 names some', '张某8日会见多国大使，包括：大使李某、大使王某。', ['li', 'wang', 'zhang']],
    [
      'two delegations by who led them',
      '中美高级别会谈8日在上海举行，中方由部长张某率领，美方由部长李某率领。',
      ['li', 'zhang'],
    ],
    [
      'each side in its own clause',
      '中美官员8日在北京举行会谈。中方由部长张某和赵某出席，美方则是李某和王某。',
      ['li', 'wang', 'zhang', 'zhao'],
    ],
    [
      'of talks announced by their name, who led each side',
      '第三轮中美渔业磋商8日在北京举行。中方代表团由张某率领，美方则由李某率领代表团。',
      ['li', 'zhang'],
    ],
    [
      'of talks that were the first',
      '中美两国三年来的首次会谈，8日上午在北京举行。中方由张某出席，美方由李某出席。',
      ['li', 'zhang'],
    ],
    [
      'two groups of whom only later sentences name anybody',
      '农会代表团8日与多名议员举行闭门会面。王某8日出席另一论坛，与会的包括方刚。出席闭门会面的议员包括李某、赵某。',
      ['li', 'zhao'],
    ],
    ['two leaders by whom a summit was held', '峰会由张某及赵某于8日在北京与李某举行。', ['li', 'zhang', 'zhao']],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text).flat()).toEqual(expect.arrayContaining(expected));
  });

  it('a list, over Latin forms in brackets, but without who is only named in brackets', () => {
    const lead = '张某8日与李某会谈。';
    expect(whoMet(`${lead}王某（Wang Mou）、赵某出席会谈。`)).toEqual([['li', 'wang', 'zhang', 'zhao']]);
    expect(whoMet(`${lead}王某（接替方刚）、赵某出席会谈。`).flat()).not.toContain('fang');
  });

  it('a delegation, where the next sentence goes on without a name', () => {
    const text = '主席张某率团访问美国。访美团8日与李某会晤。9日下午，将与王某会晤。';
    expect(whoMet(text, 'PLANNED')).toEqual([['wang', 'zhang']]);
  });

  it('those whom the sentence behind a meeting of groups names', () => {
    expect(whoMet('委员会与议员8日举行会谈。与会的议员包括张某、李某。')).toEqual([['li', 'zhang']]);
  });

  it('another group that came besides', () => {
    const text = '工会8日与张某会面。李某会后谈到关税。另外，商会9日亦与张某会面。王某会后谈到农业。';
    expect(whoMet(text)).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
    ]);
  });

  it('those who are together when they receive others', () => {
    const text = '张某8日同李某、王某举行会晤，会见赵某，同李某共同会见出席论坛的双方代表。';
    expect(whoMet(text)).toEqual([
      ['li', 'wang', 'zhang'],
      ['zhang', 'zhao'],
      ['li', 'zhang'],
    ]);
  });

  it('two of one office', () => {
    const text = '张某8日会见李某主席和王某主席。赵某将同美国两主席举行会谈。';
    expect(whoMet(text, 'PLANNED')).toEqual([['li', 'wang', 'zhao']]);
  });

  it('somebody and a body’s people, told with 座谈', () => {
    expect(whoMet('张某8日同各商会负责人和企业代表座谈。')).toEqual([['zhang']]);
    expect(whoMet('张某8日与11名警员进行协调会议。')).toEqual([['zhang']]);
  });

  it('those before a comma and officials whom nobody names', () => {
    const text = '张某8日会见李某。部长赵某，各有关部门负责人，中央有关部门负责同志参加会见。';
    expect(whoMet(text)).toEqual([['li', 'zhang', 'zhao']]);
  });

  it('whom somebody praises after talks that were held', () => {
    expect(whoMet('张某在记者会上称赞8日举行了会谈的李某。')).toEqual([['li', 'zhang']]);
    expect(whoMet('张某批评8日举行了会谈的李某。').flat()).not.toContain('zhang');
  });

  it('somebody whose name begins a word for a meeting', () => {
    expect(whoMet('张某8日与副总理周立峰举行会谈。周立峰会谈后会见赵某。')).toEqual([
      ['zhang', '周立峰'],
      ['zhao', '周立峰'],
    ]);
  });

  it('她 in a caption', () => {
    const text = '张某谈到关税。\n\n<figcaption>去年5月8日，李某请愿，张某出来跟她对话。</figcaption>';
    expect(whoMet(text)).toEqual([['li', 'zhang']]);
  });

  it('who came too, told with when or with whom', () => {
    expect(whoMet('张某8日会见李某。部长赵某，今早亦有出席会议。')).toEqual([['li', 'zhang', 'zhao']]);
    expect(whoMet('张某8日会见李某。部长赵某和他的员工当时也在场。')).toEqual([['li', 'zhang', 'zhao']]);
  });

  it('councillors who come about something, told apart from when', () => {
    expect(meetings('民主派议员，今午就周五起收紧福利，与张某会面。')).toMatchObject([
      { date: '2018-05-09', who: ['person/zhang LEAD'], about: ['issue/周五起收紧福利'] },
    ]);
  });

  it('both who met somebody, where they met another too', () => {
    expect(whoMet('在北京，张某与赵某不仅与李某会晤，也会见了王某。')).toEqual([
      ['li', 'zhang', 'zhao'],
      ['wang', 'zhang', 'zhao'],
    ]);
  });

  it('not who says that something has to do with their meeting', () => {
    expect(whoMet('赵某表示，此事与张某访问法国并与李某会面有关。')).toEqual([['li', 'zhang']]);
  });

  it('those on whom somebody calls, though nobody names them', () => {
    expect(whoMet('张某8日下午拜访当地政要。')).toEqual([['zhang']]);
    expect(whoMet('张某8日接待当地官员。')).toEqual([]);
  });

  it('who received them, with who he is in brackets', () => {
    expect(whoMet('李某8日获主席张某（赵某父亲）接见。')).toEqual([['li', 'zhang']]);
  });

  it('those for whom somebody gives a banquet, beside their talks', () => {
    const text = '张某8日同李某举行会谈。张某和夫人赵某为李某和夫人王某举行欢迎宴会。';
    expect(whoMet(text)).toEqual([
      ['li', 'zhang'],
      ['li', 'wang', 'zhang', 'zhao'],
    ]);
    expect(whoMet('张某为与会代表举行欢迎宴会。')).toEqual([]);
  });

  it('not two whose people met for them', () => {
    expect(whoMet('张某8日到访。部长王某和部长李某的代表私下会晤。')).toEqual([]);
    expect(whoMet('张某8日和来自各地的企业代表举行会谈。')).toEqual([['zhang']]);
  });

  it('no delegation of a country that only tells whose speaker, or who, somebody is', () => {
    expect(whoMet('主席张某8日同法国众议长巴达克举行会谈。')).toEqual([['zhang', '巴达克']]);
    expect(whoMet('张某8日会见法国各界人士。')).toEqual([['zhang']]);
    expect(
      told('中方会见李某。', '2018-05-09')
        .relations('ATTENDED')
        .map(({ side }) => side),
    ).toContain('place/cn');
  });

  it('the country that the article names, of several with one short form', () => {
    const sides = (text: string) =>
      told(text)
        .relations('ATTENDED')
        .map(({ side }) => side);
    expect(sides('张某8日访问伊朗，与伊方代表团举行会谈。')).toContain('place/ir');
    expect(sides('张某8日访问伊拉克，与伊方代表团举行会谈。')).toContain('place/iq');
  });

  it('a body by its name meets somebody', () => {
    expect(whoMet('国务院8日与李某会面。')).toEqual([['li']]);
  });

  it('people told of by where they are at home are no delegation', () => {
    expect(whoMet('张某8日接见来自美国的信徒。')).toEqual([['zhang']]);
    expect(whoMet('张某8日与美国多名商界人士、社团代表会面。')).toEqual([['zhang']]);
  });

  it('a name in somebody’s title was not there', () => {
    expect(whoMet('张某8日会见李某首席经济顾问王某。')).toEqual([['wang', 'zhang']]);
  });

  it('who invites and who accepts will meet', () => {
    const text = '张某邀请李某主席明年对中国进行国事访问，李某接受邀请。';
    expect(meetings(text)).toMatchObject([{ kind: 'VISIT', status: 'PLANNED' }]);
    expect(whoMet(text, 'PLANNED')).toEqual([['li', 'zhang']]);
    expect(meetings('张某邀请李某访问中国，李某没有接受邀请。')).toEqual([]);
    expect(meetings('张某邀请李某访问中国。')).toEqual([]);
    expect(meetings('张某邀请李某访问中国，李某接受媒体采访时表示欢迎。')).toEqual([]);
    expect(meetings('张某邀请李某访问中国，赵某接受邀请。')).toEqual([]);
    expect(meetings('去年5月张某邀请李某访问中国，李某接受邀请，并于去年9月来访。')).toEqual([]);
  });

  it('leaders of two countries will meet on the visit told before', () => {
    const text = '应总统李某邀请，主席张某将于5月20日至22日对美国进行国事访问。访问期间，两国元首将举行会谈。';
    expect(meetings(text)).toMatchObject([
      { status: 'PLANNED', date: '2018-05-20/2018-05-22', who: ['person/li HOST', 'person/zhang GUEST'] },
    ]);
  });
});

describe('what kind of meeting it was', () => {
  const kinds = (text: string) => meetings(text).map(({ kind }) => kind);

  it('no summit where they lead parliaments or bodies', () => {
    expect(kinds('主席张某8日与总统李某会晤。')).toEqual(['SUMMIT']);
    expect(kinds('商会主席张某8日与工会主席李某会晤。')).toEqual(['BILATERAL']);
  });

  it('by video, told before or behind', () => {
    expect(kinds('总统李某8日以视频方式同主席张某举行会晤。')).toEqual(['VIDEO']);
    expect(kinds('会晤以视频方式举行，由张某与李某共同主持。')).toEqual(['VIDEO']);
  });

  it('a call where the article tells of one, and speaks of what they said', () => {
    expect(kinds('张某8日与李某通电话。李某上载与张某对话内容。')).toEqual(['CALL']);
    expect(kinds('张某8日与李某通电话。峰会期间，张某与李某在场边交谈。')).toEqual(['CALL', 'TALKS']);
  });

  it('a call where one calls back', () => {
    expect(kinds('张某8日早上回电，与李某讨论后表示欢迎。')).toEqual(['CALL']);
  });
});

describe('what did not take place', () => {
  it.each([
    ['a call that nobody took', '张某8日致电李某，但李某没有接听。'],
    ['a call into a machine', '张某8日打电话给李某，只好留言。'],
    ['what somebody is asked about', '张某被问到昨日是否与李某会面，他没有回应。'],
    ['what is to be decided of whom to meet', '张某说，他不会让别人决定他与李某的会晤对象。'],
    ['what two agree to, of a call', '张某和李某就通话达成一致。'],
    ['a congress of another country that is supported', '中方支持美国11月举办上海会议。'],
  ])('%s', (_, text) => {
    expect(meetings(text)).toEqual([]);
  });

  it('what was the custom', () => {
    expect(whoMet('张某8日在上海会见李某，有别于以往在北京接见的安排。')).toEqual([['li', 'zhang']]);
    expect(whoMet('某会建议改为张某年代与各党派定期举行工作会议。')).toEqual([]);
  });

  it('an appointment, where the meeting is told of too', () => {
    expect(meetings('张某8日约见李某，邀请他作证，两人于9日在北京会面。')).toMatchObject([{ date: '2018-05-09' }]);
    expect(whoMet('张某8日约见李某，指双方应尽快举行会谈。')).toEqual([['li', 'zhang']]);
  });

  it('words that only hold such a word say nothing of it', () => {
    expect(whoMet('张某8日带同计划书到场，与李某对话。')).toEqual([['li', 'zhang']]);
    expect(whoMet('张某8日与李某通电话，敦促有关机构配合。')).toEqual([['li', 'zhang']]);
    expect(whoMet('张某解释为何没有会见李某。', 'DENIED')).toEqual([['li', 'zhang']]);
    expect(whoMet('委员会与议员8日举行会谈。出席会谈的张某认为，李某应辞职。')).toEqual([]);
  });

  it('a denial needs more than a condition, or a question', () => {
    expect(whoMet('如果美国不让步，张某将不会与李某会谈。', 'DENIED')).toEqual([]);
    expect(whoMet('假如张某拒绝与李某会面，谈判将告吹。', 'DENIED')).toEqual([]);
    expect(whoMet('张某与李某会面，他并未回应，亦没有否认。', 'DENIED')).toEqual([]);
    expect(whoMet('张某不会与李某会谈。', 'DENIED')).toEqual([['li', 'zhang']]);
  });

  it('a call by other words was held', () => {
    expect(meetings('张某8日终于和李某取得了电话联系。')).toMatchObject([{ kind: 'CALL', status: 'HELD' }]);
  });

  it('a call to come is planned', () => {
    expect(whoMet('张某不会与李某会面，但两人会通电话。', 'PLANNED')).toEqual([['li', 'zhang']]);
  });

  it('the surname 曾 does not put a meeting into the past', () => {
    const text = '张某7日与李某会谈，8日与部长曾建华会谈。赵某亦有出席会谈。';
    expect(whoMet(text)).toEqual([['li', 'zhang'], ['曾建华', 'zhang', 'zhao'].sort()]);
  });
});

describe('when', () => {
  it.each([
    ['was asked there', '李某在北京会晤张某，被传媒问到渔业。', '2018-05-08'],
    ['said so before it', '李某是在北京会见张某之前，作出上述表示。', '2018-05-08'],
    ['spoke on another day too', '李某周一说，旅游重要。\n李某在北京会晤张某，被传媒问到渔业。', null],
    ['was asked elsewhere', '李某在北京会晤张某。李某其后被传媒问到渔业。', null],
  ])('is the day on which one spoke who %s', (_, text, date) => {
    expect(meetings(`李某周二说，渔业重要。\n${text}`)).toMatchObject([{ date }]);
  });

  it('is no day on which another spoke', () => {
    expect(meetings('赵某周二说，渔业重要。\n李某在北京会晤张某，被传媒问到渔业。')).toMatchObject([{ date: null }]);
  });

  it.each(['会谈于8日在北京举行。', '这次会谈8日在北京举行。'])('stands after the noun: %s', (sentence) => {
    expect(daysOf(`张某与李某举行会谈。${sentence}`)).toEqual(['2018-05-08']);
  });

  it.each([
    ['on the day of which a statement speaks', '美国8日发表声明说，李某当天与张某通电话。', ['2018-05-08']],
    ['not when somebody set out', '5月8日下午，张某乘专机离开北京，赴美国访问，并同李某举行会晤。', [null]],
    ['not when something else was', '张某表示，去年在上海举行的第二次经贸论坛很成功，他同李某会谈了关税。', [null]],
    ['before another day', '张某与李某将在27日会晤前通话。', ['2018-05-27', null]],
    ['on the nearest such day, where something was intended', '原定周五张某与李某会面，但因事取消。', ['2018-05-11']],
    ['on the next such day', '张某星期六也会与李某会谈。', ['2018-05-12']],
    ['not when what they talk of begins', '议员今午就下周起加税，与张某会面。', ['2018-05-09']],
    ['so many days before', '张某表示，他3天前曾与李某通电话。', ['2018-05-06']],
    ['so many years before', '4年前，张某与李某在北京会面。', ['2014']],
    ['in a year that no 年中 is', '张某表示，去年中美经贸论坛期间，他同李某会面。', ['2017']],
    ['not on the day of the paper', '据5月7日《某某日报》报道，张某早前与李某会面。', [null]],
    [
      'not on the day of what was, where another is to come',
      '张某8日与李某举行了会谈，还计划与赵某磋商。',
      ['2018-05-08', null],
    ],
    ['in the afternoon of the day told before', '张某8日抵达上海。他下午与李某会面。', ['2018-05-08']],
    ['afterwards, on that day', '张某8日抵达上海。张某其后与李某会面。', ['2018-05-08']],
    ['not on a day to come that was told before', '新规将于7月1日生效。张某下午会见李某。', ['2018-05-09']],
    [
      'by the part of the day, on the day of the sentence before',
      '张某昨抵达上海。方刚下午与李某会谈。',
      ['2018-05-08'],
    ],
    [
      'on a weekday to come, of a journey',
      '张某8日会见李某。他周五转往上海，将与方刚会面。',
      ['2018-05-08', '2018-05-11'],
    ],
    ['by the years of the Republic', '张某八十二年四月三日会见李某。', ['1993-04-03']],
    [
      'in every sentence of a quotation, from the day it was said',
      '张某3日表示：“中方已作出回应。昨天我同李某会谈。”',
      ['2018-05-02'],
    ],
    [
      'behind what was said, from the day of writing',
      '张某3日引述李某表示，该法由美方负责。昨早，他又获王某接见。',
      ['2018-05-08'],
    ],
    ['the night before last', '张某前晚在北京会见李某。', ['2018-05-07']],
    ['earlier the same day', '张某昨会见李某。稍早张某先到农会拜会方刚。', ['2018-05-08', '2018-05-08']],
    ['yesterday, in one character', '张某昨在北京会见李某。', ['2018-05-08']],
    ['not so many weeks afterwards', '张某5月3日抵达。随后数周，他与李某会谈。', [null]],
    ['at noon, glued to the verb', '张某今午宴请李某。', ['2018-05-09']],
    ['on a day of the visit', '李某于5月3日至5日访华。访问期间，张某与李某会谈。', ['2018-05-03/2018-05-05']],
  ])('%s', (_, text, expected) => {
    expect(daysOf(text)).toEqual(expected);
  });
});

describe('where', () => {
  it.each([
    ['whatever the talks are of', '张某同李某8日在北京举行海洋事务磋商。', 'place/beijing'],
    ['not of what followed', '张某同李某8日举行磋商，下午在上海举行了签字仪式。', undefined],
    ['at the seat of a body', '张某与李某8日在农会的会面中，谈到关税。', 'place/农会'],
  ])('is in the place told: %s', (_, text, place) => {
    expect(meetings(text).flatMap(({ at }) => at)).toEqual(place ? [place] : []);
  });

  it('is not what they talked about', () => {
    const text = '张某与李某8日举行会谈，双方在伊朗、伊拉克等问题上进行了讨论。';
    expect(meetings(text).map(({ at }) => at)).toEqual([[]]);
  });

  const placesOf = (text: string) => meetings(text).flatMap(({ at }) => at);

  it('is not where somebody goes to a congress', () => {
    expect(placesOf('张某8日在北京会见来华出席上海峰会的李某。')).toEqual(['place/beijing']);
    expect(placesOf('张某说，去年在上海举行的贸易论坛很成功，他同李某会谈过。')).toEqual([]);
  });

  it('is where a congress is on whose fringes they met', () => {
    expect(placesOf('张某8日在上海举行的贸易会议期间与李某会面。')).toEqual(['place/shanghai']);
  });

  it('is where a summit is named for the place', () => {
    expect(placesOf('张某8日在上海经贸峰会上与李某会面。')).toEqual(['place/shanghai']);
    expect(meetings('张某8日在上海经贸峰会期间与李某会面。').flatMap(({ about }) => about)).toEqual([]);
  });

  it('is what the verb’s own clause tells', () => {
    expect(placesOf('张某8日在上海演讲，其后在北京会见李某。')).toEqual(['place/beijing']);
  });

  it('is no continent where a town is told', () => {
    expect(placesOf('张某8日访问欧洲多国，在北京会见李某。')).toEqual(['place/beijing']);
  });

  it('is a house of the town before it', () => {
    const text = told('张某8日在上海国宾馆会见李某。');
    expect(text.nodes('Place').map(({ names }) => names[0]?.value)).toContain('上海国宾馆');
  });

  it('is not where somebody flies to afterwards', () => {
    const text = '张某离开上海飞往北京，登机前将会见李某。';
    expect(whoMet(text, 'PLANNED')).toEqual([['li', 'zhang']]);
    expect(placesOf(text)).not.toContain('place/beijing');
  });

  it('is where they met at a summit', () => {
    expect(placesOf('张某8日在上海举行的峰会上与李某会面。')).toEqual(['place/shanghai']);
  });

  it('may stand behind who held it', () => {
    expect(placesOf('峰会由张某于8日在北京与李某举行。')).toEqual(['place/beijing']);
  });
});

describe('several news items on one page', () => {
  it('a bare 会谈 of one is not the meeting that another tells of', () => {
    const page = `渔业协议会谈暂停

发言人8日确认了会谈暂停的消息。各方今后还要继续努力。

张某日前会见李某

张某日前在北京会见李某，双方谈到关税。`;
    expect(daysOf(page)).toEqual([null]);
  });
});

describe('when and where, told apart from the meeting', () => {
  it.each([
    ['a part of the day, where the article begins', '张某早上在北京会见李某。', ['2018-05-09']],
    [
      '此次峰会 is the one told just before',
      '张某8日在上海主持渔业峰会。此次峰会也是张某首次同李某举行会晤。',
      ['2018-05-08'],
    ],
    ['what followed', '张某8日参观渔港。之后，张某与李某会晤。', ['2018-05-08']],
    ['who came to the event told just before', '渔业大会8日开幕。张某会见与会代表。', ['2018-05-08']],
    ['another event, that somebody dates to last year', '张某会见李某。张某说，去年举行的第二次会谈取得成果。', [null]],
  ])('%s', (_, text, expected) => {
    expect(daysOf(text)).toEqual(expected);
  });

  it('a day of the year before, where it has not come yet in the year of writing', () => {
    const months = (text: string) => told(text, '2018-01-09').meetings();
    expect(months('3月5日，张某接见李某，会后李某见记者。')).toMatchObject([{ status: 'HELD', date: '2017-03-05' }]);
    expect(months('张某将于3月5日会见李某。')).toMatchObject([{ status: 'PLANNED', date: '2018-03-05' }]);
  });

  it('no day of the year before that no calendar has, nor one of a schedule', () => {
    const days = (text: string) =>
      told(text, '2020-01-10')
        .meetings()
        .map(({ date }) => date);
    expect(days('2月29日，张某接见了李某，会后李某见记者。')).toEqual(['2020-02-29']);
    expect(days('据行程，3月5日，张某接见李某，会后李某见记者。')).toEqual(['2020-03-05']);
  });

  it.each([
    ['an evening of some winter', '那是一个寒冷的晚上，张某在北京会见李某。'],
    ['a holiday', '中秋节晚上，张某在北京会见李某。'],
    ['a treaty of years ago', '两国曾于2015年3月1日签署渔业协议。此次会见是张某首次会见李某。'],
    ['when a body was founded', '渔会1998年5月3日成立。张某会见与会代表，李某在座。'],
  ])('not the day of %s', (_, text) => {
    expect(daysOf(text)).toEqual([null]);
  });

  it('the days of speeches, where the lead has none', () => {
    const text = '张某早上在北京会见李某。\n\n2月3日，王某在上海说：“我上个月与赵某举行会谈。”';
    expect(daysOf(text)).toContain('2018-01');
  });

  it.each([
    ['a league of last year', '渔业联赛去年在上海举行。活动开始前，张某会见李某。'],
    ['a congress to come', '渔业大会将于2020年在上海举办。大会开始前，张某会见李某。'],
    ['where one resigned', '8日，张某辞去在石榴港大学的职务，会见李某。'],
  ])('not the place of %s', (_, text) => {
    expect(meetings(text)).toMatchObject([{ at: [] }]);
  });

  it.each([
    ['where the occasion is', '渔业大会8日在上海举行。大会开始前，张某会见李某。', 'place/shanghai'],
    ['where he stays', '张某在下榻的石榴港景酒店，会见李某。', expect.stringMatching(/石榴港景酒店$/u)],
  ])('%s', (_, text, place) => {
    expect(meetings(text)).toMatchObject([{ at: [place] }]);
  });

  it('who was received, by a surname and a title', () => {
    expect(whoMet('国家主席张某8日到上海。渔民方刚受到了张主席的接见。')).toEqual([['fang', 'zhang']]);
  });
});
