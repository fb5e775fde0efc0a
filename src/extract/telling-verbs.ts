/** Words by which one person tells, asks or judges what another does, right before the other: 周某表示吴某将会见郑某. */
export const tellingVerbs =
  '表示|宣布|任命|提名|赞扬|称赞|表扬|批评|指责|抨击|支持|反对|回应|质疑|形容|要求|促请|呼吁|希望|同意|认为|强调|指出|提到|谈到|不满|透露|确认|预计|安排';
