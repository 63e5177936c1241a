import Answer from "./Answer.astro";
import Chart from "./Chart.astro";
import Cite from "./Cite.astro";
import Fig from "./Fig.astro";
import Link from "./Link.astro";
import Quote from "./Quote.astro";

/** What prints each tag of an explainer, and each of its links. */
export const components = { Answer, Chart, Cite, Fig, Quote, a: Link };
