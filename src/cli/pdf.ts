import { countOf } from "../build/count.ts";
import { printPdfs } from "../build/pdf/print-pdfs.ts";
import { positionOf } from "../build/site-folder.ts";
import { refuseArguments } from "./no-arguments.ts";
import { endWithNpm } from "./parent.ts";

refuseArguments("pdf", process.argv.slice(2));
endWithNpm();
const { files, made } = await printPdfs(positionOf("."));
console.log(
  `${countOf(files, "PDF")} in dist/explainers/, of an explainer and of its brief each; ${String(made)} made anew.`,
);
