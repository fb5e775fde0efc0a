/** How much larger than the text the letters of a title are, of an article and within one. */
export const largerTitle = 1.35;
export const largerHeading = 1.15;
