import { oncePer } from "../content/once-per.ts";
import type { ResolvedChart } from "../content/site.ts";
import { pictureSvg } from "../takeaway/chart-picture.ts";
import { chartStyle } from "./styles/stylesheet.ts";

/** A chart's file to pass around, in the site's colours; its PNG is painted from it. */
export const chartSvg = oncePer((file: ResolvedChart) => pictureSvg(file, chartStyle));
