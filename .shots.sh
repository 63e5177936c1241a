cp /tmp/shot.mjs ./.shot.mjs
for p in us-troops-in-iraq; do for w in 360 1280; do node_modules/node/bin/node .shot.mjs $PWD/dist/explainers/$p/index.html /tmp/b12/j-$p-$w.png $w 800; done; done
node_modules/node/bin/node .shot.mjs $PWD/dist/explainers/us-troops-in-iraq/index.html /tmp/b12/j-full.png 1280 800 full
node_modules/node/bin/node .shot.mjs $PWD/dist/index.html /tmp/b12/j-home.png 1280 800 full
node_modules/node/bin/node .shot.mjs $PWD/dist/index.html /tmp/b12/j-home360.png 360 740
