/** Where a figure holds. A scope is part of a number: 900 in Syria is not 900 in Iraq. */
export const PLACES = {
  iraq: "Iraq",
  syria: "Syria",
  jordan: "Jordan",
  iran: "Iran",
  "iraq-and-syria": "Iraq and Syria",
  "iraq-syria-and-jordan": "Iraq, Syria and Jordan",
} as const;

export type Place = keyof typeof PLACES;
export const PLACE_IDS = Object.keys(PLACES) as [Place, ...Place[]];
