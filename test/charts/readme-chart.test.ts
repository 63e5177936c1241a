import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { chartSchema } from "../../src/charts/chart-schema.ts";
import { CHART_RULES, siteDiagnostics } from "../check/site-diagnostics.ts";
import { chartClaims } from "../../src/content/chart-claims.ts";
import { panelSchema } from "../../src/charts/schemas.ts";
import { readSite } from "../../src/content/read-site.ts";
import { readYaml } from "../../src/content/yaml/read-yaml.ts";
import { parseYamlFile } from "../../src/content/yaml/yaml-file.ts";

it("the chart that README.md shows is in order, and names what there is", () => {
  const [, example = ""] = /### A chart[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
  const yaml = parseYamlFile("README.md", example);
  const { value, diagnostics } = readYaml(yaml, chartSchema);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error("no chart");
  const site = readSite(".");
  const { title } = value;
  const chart = { id: "example", data: value, typedTitle: title, yaml, claims: chartClaims(value, site) };
  const charts = new Map([["example", chart]]);
  expect(siteDiagnostics({ ...site, charts }, CHART_RULES)).toEqual([]);
  expect(new Set(value.panels.map(({ draws }) => draws))).toEqual(
    new Set(panelSchema.options.map(({ shape }) => shape.draws.value)),
  );
});
