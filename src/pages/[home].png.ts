import { homeCard } from "../site/share-cards.ts";
import { shareCards } from "./_pictures.ts";

/** The card of the home page: `/card.png`. */
export const { getStaticPaths, GET } = shareCards(() => [{ home: "card" }], homeCard);
