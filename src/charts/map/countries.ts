/** The countries that the map names, and where in each its name may stand, in degrees east and north: the first that is free. */
export const COUNTRIES: Readonly<Record<string, readonly (readonly [longitude: number, latitude: number])[]>> = {
  Iraq: [
    [44.6, 31.6],
    [43.6, 31.3],
  ],
  Syria: [
    [39, 35.5],
    [38.2, 35.8],
  ],
  Jordan: [[37.4, 32]],
  Iran: [
    [49.4, 33.6],
    [49.6, 31.7],
  ],
  Turkey: [
    [40.2, 37.4],
    [38.4, 37.4],
  ],
  "Saudi Arabia": [
    [40.4, 29.9],
    [40.5, 30.05],
  ],
};
