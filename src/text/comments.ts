const head =
  /^(?:(?<asked>[发發]表|添加)|[网網]友|最新|[热熱][门門]|精[选選]|全部|[读讀]者|用[户戶]|共?\s*\d+\s*(?:[条條則则])?)?\s*(?:评论|評論|留言|跟帖|跟貼|Comments?|(?<=\d\s*[条條則则]?\s*)(?:回应|回應|Responses?))(?:[区區]|列表)?\s*(?<count>[（(]\s*\d+\s*[条條則则]?[）)])?\s*[:：]?$/iu;
/** Of an app, which lets an account choose the letters that it shows. */
const letters = /^(?:精[选選]留言|留言精[选選]|[写寫]留言)$/u;

/** The line above what readers have said of an article. That one may say something is such a line only as a heading. */
export function beginsComments(text: string, isHeading: boolean): boolean {
  if (isLettersHead(text)) return true;
  const match = text.length <= 30 ? head.exec(text) : null;
  if (!match) return false;
  const { asked, count } = match.groups ?? {};
  if (asked) return isHeading;
  return count !== undefined || !/^(?:评论|評論|留言|跟帖|跟貼|Comments?)/iu.test(text);
}

/** 精选留言, which no text says, wherever it stands. */
export const isLettersHead = (text: string): boolean => letters.test(text.slice(0, 12));
