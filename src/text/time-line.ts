const clock = String.raw`(?:[上下]午|凌晨|早上|中午|晚上)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s*[AP]M)?`;
const day = String.raw`(?:\d{1,2}[-/]\d{1,2}(?:[-/]\d{4})?|昨天|前天|今天|昨日|今日)`;
const ago = String.raw`\d{1,3}\s*(?:秒|分[钟鐘]|个?小[时時]|天|日|[周週]|个?月|年)(?:之)?前|[刚剛]{2}`;
const local = String.raw`\p{Script=Han}{2}(?:时间|時間)\s*\d{1,2}\s*[时時點点]\s*\d{1,2}\s*分`;
const timeLine = new RegExp(String.raw`^(?:(?:${day}\s*)?${clock}|${ago}|${local})$`, 'iu');

/** 14:20, 05-03 14:20, 2小时前, 香港时间12时50分: a time that tells no whole date, alone on its line. */
export const isTimeLine = (text: string): boolean => text.length <= 24 && timeLine.test(text);
