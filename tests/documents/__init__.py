"""Paper: what the text and the structure of a PDF say."""
