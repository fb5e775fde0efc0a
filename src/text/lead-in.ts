/** 央视网消息（新闻联播）：, 人民网北京消息：, 本报讯 —: an outlet's name before the first sentence. */
const leadIn =
  /^(?<outlet>\p{Script=Han}{2,8}?(?:社|网|網|报|報|台))(?:\p{Script=Han}{0,4})?(?:消息|讯|訊)\s*(?:[（(][^（）()]{1,20}[）)]\s*)?(?:[:：—-]+\s*|\s+|$)/u;
/** 【明報專訊】, （星島日報報道）, 〔中央社〕. */
const inBrackets =
  /^(?:[（(【〔[](?![據据综綜])(?<outlet>\p{Script=Han}{1,8}?(?:社|网|網|报|報|台))(?:专讯|專訊|特讯|特訊|消息|讯|訊|报道|報道|报导|報導)[）)】〕\]]|〔(?<alone>\p{Script=Han}{2,5}(?:社|报|報))〕)\s*/u;
/**
 * [视频], 【图集】: what kind of page a headline stands on; Image 1:, with which a reader
 * service numbers pictures; 圖像加註文字，: that a caption is one.
 */
const mediaLabel =
  /^Image \d{1,3}:\s*|^[[【(（](?:视频|視頻|影片|图文|圖文|图集|圖集|图辑|组图|組圖|图片|直播|音频|音頻|高清|多图|現場直播)[\]】)）]\s*|^(?:圖像加註文字|图像加注文字)[，,:：]\s*/u;

export interface LeadIn {
  readonly length: number;
  /** None where it calls itself 本報. */
  readonly outlet?: string;
}

export function leadInOf(text: string): LeadIn | undefined {
  const head = text.slice(0, 60);
  const match = leadIn.exec(head);
  const outlet = match?.groups?.outlet;
  if (match && outlet) return { length: match[0].length, outlet };
  const bracketed = inBrackets.exec(head);
  if (!bracketed) return undefined;
  const named = bracketed.groups?.outlet ?? bracketed.groups?.alone;
  return { length: bracketed[0].length, ...(named && !named.startsWith('本') && { outlet: named }) };
}

export const mediaLabelLength = (text: string): number => mediaLabel.exec(text.slice(0, 20))?.[0].length ?? 0;
