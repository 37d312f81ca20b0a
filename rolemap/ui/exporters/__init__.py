"""One file = one format that is painted: pages and pictures. Qt is imported when one is written."""
