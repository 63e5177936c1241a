import Answer from "./Answer.astro";
import Chart from "./Chart.astro";
import Cite from "./Cite.astro";
import Compare from "./Compare.astro";
import Difference from "./Difference.astro";
import Fig from "./Fig.astro";
import Link from "./Link.astro";
import Name from "./Name.astro";
import Quote from "./Quote.astro";
import Row from "./Row.astro";
import Table from "./Table.astro";
import Timeline from "./Timeline.astro";

/** What prints each tag of an explainer, and each of its links and tables. */
export const components = {
  Answer,
  Chart,
  Cite,
  Compare,
  Difference,
  Fig,
  Name,
  Quote,
  Row,
  Timeline,
  a: Link,
  table: Table,
};
