import { claimPaths } from "../../../site/claim-paths.ts";
import { claimCard } from "../../../site/share-cards.ts";
import { claimNamed } from "../../../site/the-site.ts";
import { shareCards } from "../../_pictures.ts";

export const { getStaticPaths, GET } = shareCards(
  () => claimPaths().map(({ params }) => params),
  ({ source, key }) => claimCard(claimNamed(`${source}#${key}`)),
);
