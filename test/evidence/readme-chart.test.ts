import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { chartSchema } from "../../src/evidence/chart-file.ts";
import { checkCharts } from "../../src/evidence/check-charts.ts";
import { readLibrary } from "../../src/evidence/read-library.ts";
import { readYaml } from "../../src/evidence/read-yaml.ts";
import { parseYamlFile } from "../../src/evidence/yaml-file.ts";

it("the chart that README.md shows is in order, and names what there is", () => {
  const [, example = ""] = /### A chart[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
  const yaml = parseYamlFile("README.md", example);
  const { value, problems } = readYaml(yaml, chartSchema);
  expect(problems).toEqual([]);
  if (!value) throw new Error("no chart");
  const charts = new Map([["example", { id: "example", data: value, yaml }]]);
  expect(checkCharts({ ...readLibrary("."), charts })).toEqual([]);
  expect(new Set(value.panels.map(({ draws }) => draws))).toEqual(new Set(["figures", "question", "events"]));
});
