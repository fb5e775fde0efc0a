/** 央视网消息（新闻联播）：, 人民网北京消息：, 本报讯 —: an outlet's name before the first sentence. */
const leadIn =
  /^(?<outlet>\p{Script=Han}{2,8}?(?:社|网|網|报|報|台))(?:\p{Script=Han}{0,4})?(?:消息|讯|訊)\s*(?:[（(][^（）()]{1,20}[）)]\s*)?(?:[:：—-]+\s*|\s+|$)/u;
/** [视频], 【图集】: what kind of page a headline stands on. */
const mediaLabel =
  /^[[【(（](?:视频|視頻|影片|图文|圖文|图集|圖集|图辑|组图|組圖|图片|直播|音频|音頻|高清|多图|現場直播)[\]】)）]\s*/u;

export interface LeadIn {
  readonly length: number;
  readonly outlet: string;
}

export function leadInOf(text: string): LeadIn | undefined {
  const match = leadIn.exec(text.slice(0, 60));
  const outlet = match?.groups?.outlet;
  return match && outlet ? { length: match[0].length, outlet } : undefined;
}

export const mediaLabelLength = (text: string): number => mediaLabel.exec(text.slice(0, 20))?.[0].length ?? 0;
