/** On the fringes of an event, or at it: what took place there took place when and where the event did. */
export const atEvent = '期间|场边|间隙|场外|(?:峰会|会议|论坛|大会|仪式|活动)[上中]';

/** 在某国举行的第二次会议: up to the noun of an event that only is spoken of, so many characters before the verb at most. */
export const heldEvent = (reach: number): string =>
  `[^，。；]{0,${reach}}(?:举行|召开|举办)的[^，。；]{0,24}(?:会议|峰会|论坛|大会|仪式|活动)`;
