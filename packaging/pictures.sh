#!/bin/sh
# Renews docs/pictures from what the program shows today: the tour's screens, and the gallery's pages (gallery-*).
# Usage: packaging/pictures.sh BIN. A picture is renewed because it is there: to add one, copy it from build/ once.
set -eu
cd "$(dirname "$0")/.."
bin=$1
export QT_QPA_PLATFORM=offscreen

"$bin/medisecure" tour --output build/tour
"$bin/medisecure" gallery --output build/gallery

for picture in docs/pictures/*.png; do
  name=$(basename "$picture" .png)
  case $name in
    gallery-*-high-contrast) page=${name#gallery-}; shown=build/gallery/$page-100-ltr.png ;;
    gallery-*) shown=build/gallery/${name#gallery-}-light-100-ltr.png ;;
    *) shown=build/tour/$name-light.png ;;
  esac
  cp "$shown" "$picture"
done
