"""PDF files made by the clinic itself: text with an embedded font, so that every name is written as it is."""
