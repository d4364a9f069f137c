"""The illustrations' source: the only place that knows skia, numpy and OpenCV; `game` and `scenes` never import it."""
