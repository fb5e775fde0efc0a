/** What a line that begins with one of these words and a colon is for. */
export interface Labels {
  readonly kind: 'TITLE' | 'CAPTION' | 'BODY' | 'AUTHOR' | 'SOURCE' | 'DATE' | 'OUT';
  /** Told from running text wherever they stand; others only among labels and at the head of a page. */
  readonly sure?: boolean;
  /** Only the first line of an article, or of a mail: in minutes 主题：关税 is what they are about. */
  readonly first?: boolean;
  readonly mail?: boolean;
  readonly words: string;
}

/** Each seen in a copied page, an export of a database or a notebook, or a mail. */
export const knownLabels: readonly Labels[] = [
  { kind: 'TITLE', sure: true, words: '标\\s*题|標\\s*題|新闻标题|新聞標題|文章标题|文章標題|篇名' },
  { kind: 'TITLE', first: true, words: '主题|主題|主旨|题目|題目|题名|題名|Title|Subject|Headline' },
  { kind: 'CAPTION', sure: true, words: '图说|圖說|图注|圖註|图片说明|圖片說明|[图圖]\\d{1,2}' },
  { kind: 'BODY', sure: true, words: '正文(?:快照|内容)?|Markdown Content' },
  {
    kind: 'BODY',
    words: '全文|[内內]容|文章[内內]容|摘要|[内內]容摘要|[内內]容提要|导读|導讀|Body|Full Text|Abstract|Summary',
  },
  { kind: 'AUTHOR', words: '作者|记者|記者|撰文|Authors?|Byline' },
  {
    kind: 'SOURCE',
    words:
      '来源|來源|稿源|信源|出处|出處|文章来源|文章來源|新闻来源|新聞來源|媒体|媒體|(?:报纸|報紙|报刊|報刊|期刊|媒体|媒體)(?:名|名称|名稱)?|刊名|Source|Publisher|Outlet|Newspaper|Publication',
  },
  {
    kind: 'DATE',
    words:
      '(?:发布|發布|发表|發表|发稿|發稿|出版|见报|見報|刊登|报纸|報紙|刊载|刊載)?(?:日期|时间|時間)|Date|Published(?: Time| Date| on)?|Publish Date|Publication Date|PubTime',
  },
  { kind: 'DATE', sure: true, mail: true, words: '发送时间|发送日期|寄件日期|傳送日期|传送日期|发信站|發信站|Sent' },
  {
    kind: 'OUT',
    sure: true,
    mail: true,
    words: '发件人|寄件者|寄件人|收件人|收件者|抄送|密送|副本|发信人|發信人',
  },
  {
    kind: 'OUT',
    mail: true,
    words:
      'From|To|Cc|Bcc|Reply-To|Message-ID|MIME-Version|Content-(?:Type|Transfer-Encoding|Disposition)|Received|Return-Path|Delivered-To|X-[A-Za-z-]{1,40}',
  },
  {
    kind: 'OUT',
    words:
      'URL|URL Source|Link|Created|Updated|Tags?|Keywords?|Category|Description|Language|Section|Length|Word Count|Dateline|Journal Code|Publication-Type|栏目|欄目|分类|分類|分类[号號]|分類號|字数|字數|版次|版[号號]|版名|版面|页码|頁碼|关键词|關鍵詞|来源库|來源庫|文献类型|作者单位|语种|正文语种|入库(?:时间|日期)|DOI|ISSN|CN',
  },
  {
    kind: 'OUT',
    sure: true,
    words:
      'Links/Buttons|Load-Date|關鍵字|[点點][击擊閱阅](?:次[数數]|量|[数數])?|[浏瀏][览覽](?:次[数數]|量|[数數])|文章[编編][号號]|文件[编編][号號]',
  },
];
