import { rasteriseBeside } from "../charts/svg/raster-thread.ts";
import { shareCardSvg } from "../site/share-cards.ts";
import { ORIGIN } from "../takeaway/absolute.ts";
import { CARD, type ShareCard } from "../takeaway/share-card.ts";

type Png = Promise<Uint8Array<ArrayBuffer>>;
type Params = Readonly<Record<string, string | undefined>>;

/**
 * The pictures of a route, by its parameters. In a build all of them are begun
 * before any page is rendered, so that they are there when they are asked for.
 *
 * @param svgOf what a picture is drawn from
 * @param width of each, in pixels
 */
export function pictures<Key extends Params>(paths: () => readonly Key[], svgOf: (key: Key) => string, width: number) {
  const begun = new Map<string, Png>();
  const draw = (key: Key): Png => {
    const picture = rasteriseBeside(svgOf(key), width);
    // Whoever asks for it learns that it failed; until then nobody need.
    picture.catch(() => undefined);
    return picture;
  };
  return {
    getStaticPaths: () => {
      const all = paths();
      if (__BUILT__) for (const key of all) begun.set(nameOf(key), draw(key));
      return all.map((params) => ({ params }));
    },
    GET: async ({ params }: { params: Key }) =>
      new Response(await (begun.get(nameOf(params)) ?? draw(params)), {
        headers: { "content-type": "image/png" },
      }),
  };
}

const nameOf = (key: Params) => Object.values(key).join("/");

/** The same for share cards, which are read away from the site: none where it does not know its own address. */
export function shareCards<Key extends Params>(paths: () => readonly Key[], cardOf: (key: Key) => ShareCard) {
  const known = () => (ORIGIN === undefined ? [] : paths());
  return pictures(known, (key) => shareCardSvg(cardOf(key)), CARD.width);
}
