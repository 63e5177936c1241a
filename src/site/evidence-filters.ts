import { isFigure, type Claim } from "../content/site.ts";
import { shortOutlet } from "../model/source.ts";

/** One criterion by which a reader narrows the list of claims: of its options one holds, the first meaning all. */
export interface Filter {
  readonly id: string;
  readonly label: string;
  /** Too many options to show at once. */
  readonly long: boolean;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

const KINDS = { figure: "Figures", event: "Events", position: "Positions", quotation: "Quotations" } as const;

/** By source (the five articles one by one, the context as one), by kind and by what is counted. */
export function filters(claims: readonly Claim[]): Filter[] {
  const core = new Map(claims.flatMap(({ source }) => (source.data.tier === "core" ? [[source.id, source.data]] : [])));
  const measures = [...new Set(claims.filter(isFigure).map(({ data }) => data.measure))].sort();
  return [
    {
      id: "source",
      label: "Source",
      long: false,
      options: [
        { id: "all-sources", label: "All" },
        ...[...core].map(([id, { outlet }]) => ({ id: sourceClass(id), label: shortOutlet(outlet) })),
        { id: "s-context", label: "Context" },
      ],
    },
    {
      id: "kind",
      label: "Kind",
      long: false,
      options: [
        { id: "all-kinds", label: "All" },
        ...Object.entries(KINDS).map(([kind, label]) => ({ id: `k-${kind}`, label })),
      ],
    },
    {
      id: "measure",
      label: "What is counted",
      long: true,
      options: [
        { id: "all-measures", label: "All" },
        ...measures.map((measure) => ({ id: `m-${measure}`, label: spell(measure) })),
      ],
    },
  ];
}

/** The classes of a claim's entry, one for each filter that has it. */
export function filterClasses({ data, source }: Claim): string {
  const of = source.data.tier === "core" ? sourceClass(source.id) : "s-context";
  return [of, `k-${data.kind}`, ...(data.kind === "figure" ? [`m-${data.measure}`] : [])].join(" ");
}

/** Hides what a chosen option does not have, and opens the groups of what it has: no script is needed. */
export function filterStyle(filters: readonly Filter[]): string {
  const ids = filters.flatMap(({ options }) => options.slice(1).map(({ id }) => id));
  const hide = ids.map((id) => `main:has(#${id}:checked) :is(.all>li,.fold):not(.${id},:has(.${id})){display:none}`);
  const chosen = `main:has(.filters :checked:not([id^="all-"])) .fold`;
  const open = `${chosen}::details-content{content-visibility:visible;block-size:auto}`;
  return [...hide, open, `${chosen}>summary{list-style:none;pointer-events:none}`].join("");
}

function sourceClass(id: string): string {
  return `s-${id}`;
}

/** The id of a measure in words: `US troops` for `us-troops`. */
function spell(measure: string): string {
  return measure
    .split("-")
    .map((word) => CAPITALS[word] ?? word)
    .join(" ");
}

const CAPITALS: Readonly<Record<string, string>> = { us: "US", pmf: "PMF", french: "French" };
