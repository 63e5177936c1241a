import { chartPaths } from "../../site/chart-paths.ts";
import { chartCard } from "../../site/share-cards.ts";
import { chartNamed } from "../../site/the-site.ts";
import { shareCards } from "../_pictures.ts";

export const { getStaticPaths, GET } = shareCards(
  () => chartPaths().map(({ params }) => params),
  ({ id }) => chartCard(chartNamed(id)),
);
