/** The weeks in which more happened than an overview can show: drawn again, larger, in the year in which they begin. */
export const DENSE_WEEKS = [
  { from: "2019-12-27", to: "2020-01-08", label: "27 December 2019 to 8 January 2020", short: "27 Dec–8 Jan 2020" },
  { from: "2023-10", to: "2024-02", label: "October 2023 to February 2024", short: "Oct 2023–Feb 2024" },
] as const;
