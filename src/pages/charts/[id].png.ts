import { chartPaths } from "../../site/chart-paths.ts";
import { chartSvg } from "../../site/chart-svg.ts";
import { chartNamed } from "../../site/the-site.ts";
import { PICTURE_WIDTH } from "../../takeaway/chart-picture.ts";
import { pictures } from "../_pictures.ts";

export const { getStaticPaths, GET } = pictures(
  () => chartPaths().map(({ params }) => params),
  ({ id }) => chartSvg(chartNamed(id)),
  PICTURE_WIDTH,
);
