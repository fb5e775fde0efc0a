/** A pattern of 会 as a verb of what is to come, and not the end of 商会, 立法会 or 晚会. */
export const futureHui =
  '(?:(?<=[今明当昨]晚)|(?<![联协员工大议国商学社机宴晚午峰聚拜约年全基理管委总公院金行立区法事谊师乡开都研展博览]|监警|国安|国发))会';
