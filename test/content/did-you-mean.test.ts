import { expect, it } from "vitest";
import { didYouMean, nearest } from "../../src/content/did-you-mean.ts";

it("the nearest name is offered, the one of like length first", () => {
  expect(nearest("titel", ["tier", "title", "text"])).toBe("title");
  expect(didYouMean("voa-2024-01-08#troop-iraq", ["voa-2024-01-08#troops-iraq", "voa-2024-01-08#troops-syria"])).toBe(
    'Did you mean "voa-2024-01-08#troops-iraq"?',
  );
});

it("nothing is offered that is not near", () => {
  expect(nearest("missiles", ["troops", "url"])).toBeUndefined();
});
