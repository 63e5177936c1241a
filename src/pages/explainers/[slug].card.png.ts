import { explainerCard } from "../../site/share-cards.ts";
import { explainerNamed, explainers } from "../../site/the-site.ts";
import { shareCards } from "../_pictures.ts";

export const { getStaticPaths, GET } = shareCards(
  () => explainers().map(({ slug }) => ({ slug })),
  ({ slug }) => explainerCard(explainerNamed(slug)),
);
